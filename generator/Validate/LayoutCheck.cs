using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Themes;

namespace Portal.Generator.Validate;

/// <summary>The layouts that the portal's types name are in its theme. Not among the rules: it needs the theme, which they do without.</summary>
internal static class LayoutCheck
{
    public static void Run(Site site, Theme theme, DiagnosticBag diagnostics)
    {
        foreach (var type in site.Items.Select(i => i.Type).Distinct())
            foreach (var layout in ((string?[])[type.Layout, type.Print]).OfType<string>().Where(l => !theme.HasLayout(l))) Report(type, layout, theme, diagnostics);
    }

    private static void Report(ContentType type, string layout, Theme theme, DiagnosticBag diagnostics)
    {
        var near = Suggestion.Nearest(layout, theme.Layouts);
        var place = new Position($"{RepositoryReader.SharedFolder}/types/{type.Id}/type.yaml");
        diagnostics.Add(ThemeCodes.LayoutMissing, place, theme.Name, layout, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
