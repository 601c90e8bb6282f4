using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Checks;

/// <summary>Something that a regulation forbids to publish, with words that may point to it. Words can only point: people judge.</summary>
/// <param name="Words">Found in a text, they ask the approver to look.</param>
/// <param name="ForbidsBanners">A picture that leads to another host is such a thing.</param>
public sealed record ProhibitedGround(string Id, LocalText Label, IReadOnlyList<string> Words, bool ForbidsBanners, Provision Provision) : RegulationEntry(Provision);

/// <summary>Reads <c>prohibited.yaml</c>.</summary>
public static class ProhibitedGroundReader
{
    public static IReadOnlyList<ProhibitedGround> Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var grounds = map.List("grounds", m => new ProhibitedGround(
            m.Required("id"), m.RequiredLocal("label"), m.Texts("words"), m.Flag("banners"), new Provision(m.Text("source"), m.Text("text"))));
        map.End();
        return grounds;
    }
}
