using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>Finds waivers that nothing needs any more, once everything else is known.</summary>
internal static class UnusedWaivers
{
    private static readonly LocalText Mended = new("không còn điều sai nào như vậy", "nothing like that is wrong any more");
    private static readonly LocalText Nowhere = new("không có tệp hay thư mục này", "there is no such file or folder");

    /// <summary>What was found, with a task for each waiver that covers none of it.</summary>
    public static IEnumerable<Diagnostic> In(Site site, IReadOnlyList<Diagnostic> found)
    {
        // Pages that were not made have not said what is wrong with them; the rules have.
        var isWhole = !found.Any(d => d.Severity == Severity.Error && !Policy.CanWaive(d.Code));
        foreach (var diagnostic in found) yield return diagnostic;
        foreach (var waiver in site.Tenant.Waivers.Where(w => !found.Any(w.Covers)))
        {
            if (!Exists(site.Repository.Source, waiver.File)) yield return Unused(waiver, waiver.Places.File, Nowhere);
            else if (isWhole || Rules.Demands.Any(c => c.Id == waiver.Code)) yield return Unused(waiver, waiver.Place, Mended);
        }
    }

    private static Diagnostic Unused(Waiver waiver, Position place, LocalText reason) =>
        PolicyCodes.WaiverUnused.At(place, waiver.Code, waiver.File, reason.Vi, reason.In(Languages.English));

    private static bool Exists(SourceTree source, string path) =>
        path.Length > 0 && !path.Contains("..", StringComparison.Ordinal) && path[0] != '/'
        && (path[^1] == '/' ? source.HasFolder(path[..^1]) : source.HasFile(path));
}
