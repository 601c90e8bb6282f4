using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>Reads <c>sections.yaml</c>, <c>navigation.yaml</c> and <c>redirects.yaml</c>.</summary>
public static class SectionReader
{
    private const int DefaultPageSize = 20;

    public static SectionTree ReadSections(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var sections = map.List("sections", ReadSection);
        map.End();
        return new SectionTree(sections);
    }

    public static Navigation ReadNavigation(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var navigation = new Navigation(map.Texts("main"), map.Texts("footer"));
        map.End();
        return navigation;
    }

    public static IReadOnlyList<Redirect> ReadRedirects(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var redirects = map.List("redirects", r => new Redirect(r.Required("from"), r.Required("to"), r.At("from")));
        map.End();
        return redirects;
    }

    private static Section ReadSection(MapReader map)
    {
        var folder = map.Required("folder");
        var isStatic = map.OneOf("kind", "dynamic", "static") == "static";
        return new Section(
            folder,
            map.Text("key") ?? folder,
            map.RequiredLocal("title"),
            map.Local("description") ?? LocalText.Empty,
            map.Texts("accepts"),
            map.Text("parent"),
            isStatic,
            map.Text("basis"),
            map.Local("frequency"),
            map.Text("owner"),
            map.Texts("satisfies"),
            map.Integer("page-size") is { } size and > 0 ? size : DefaultPageSize,
            map.Text("list") ?? "cards",
            map.Text("feed") is null ? !isStatic : map.Flag("feed"),
            map.At("folder"))
        {
            IsKindStated = map.Has("kind"),
            Cadence = map.Has("cadence") ? map.OneOf("cadence", [.. Section.Cadences]) : null,
            Access = map.Local("access"),
            Browse = map.Texts("browse"),
        };
    }
}
