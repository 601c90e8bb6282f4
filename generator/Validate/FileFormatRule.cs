using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>
/// Files beside pages are of formats that a browser shows or saves but never runs: they are published byte for byte under the
/// portal's own address, so a page with a script among them would be the portal's own script. Of drawings only a static part is let in, see <see cref="StaticSvgRule"/>.
/// A regulation may narrow the list to open formats.
/// </summary>
internal sealed class FileFormatRule : IRule
{
    private static readonly IReadOnlyList<string> Passive = MediaTypes.Extensions;

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
            foreach (var file in item.Files) CheckFile(site, file, diagnostics);
    }

    private static void CheckFile(Site site, Attachment file, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(file.Name).TrimStart('.');
        var clean = Slug.From(Path.GetFileNameWithoutExtension(file.Name)) + "." + extension.ToLowerInvariant();
        if (LeftoverName.Judge(file.Name) is { } leftover) diagnostics.Add(ItemCodes.Leftover, new Position(file.Path), file.Name, leftover.Vi, leftover.In(Languages.English));
        else if (!Passive.Contains(extension.ToLowerInvariant())) diagnostics.Add(ItemCodes.FileFormat, new Position(file.Path), file.Name, string.Join(", ", Passive));
        else if (!Passive.Contains(extension) || !file.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')) diagnostics.Add(ItemCodes.FileName, new Position(file.Path), file.Name, clean);
        else CheckRegulation(site, file, extension, diagnostics);
    }

    private static void CheckRegulation(Site site, Attachment file, string extension, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        if (regulation.Formats is not { } rule || rule.Open.Contains(extension)) return;
        diagnostics.Add(RegulationCodes.WrongFormat.At(new Position(file.Path), file.Name, string.Join(", ", rule.Open)) with
        {
            Citation = regulation.Cite(rule.Source),
            Severity = rule.IsEncouraged ? Severity.Warning : Severity.Error,
        });
    }
}
