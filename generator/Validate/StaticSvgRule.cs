using Portal.Generator.Files.Svg;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A drawing is published under the portal's own address, so a script in it would be the portal's own: only the static part of SVG is.</summary>
internal sealed class StaticSvgRule : IRule
{
    private const int Limit = 5_000_000;

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var file in site.Items.SelectMany(i => i.Files).Where(f => f.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))) CheckFile(site, file, diagnostics);
    }

    private static void CheckFile(Site site, Attachment file, DiagnosticBag diagnostics)
    {
        if (file.Length > Limit) diagnostics.Add(FileCodes.NotStatic, new Position(file.Path), file.Name, $"hơn {Limit} byte", $"more than {Limit} bytes");
        else if (site.Repository.Source.ReadBytes(file.Path) is { } content && SvgSubset.Refusal(content) is { } refusal)
            diagnostics.Add(FileCodes.NotStatic, new Position(file.Path), file.Name, refusal.Vi, refusal.In(Languages.English));
    }
}
