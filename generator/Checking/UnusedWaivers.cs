using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>Finds waivers that nothing needs any more, once everything else is known.</summary>
internal static class UnusedWaivers
{
    /// <summary>What was found, with a task for each waiver that covers none of it.</summary>
    public static IEnumerable<Diagnostic> In(Site site, IReadOnlyList<Diagnostic> found)
    {
        if (found.Any(d => d.Severity == Severity.Error)) return found;
        return found.Concat(site.Tenant.Waivers.Where(w => !found.Any(w.Covers)).Select(w => PolicyCodes.WaiverUnused.At(w.Place, w.Code, w.File)));
    }
}
