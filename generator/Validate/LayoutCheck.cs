using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Themes;

namespace Portal.Generator.Validate;

/// <summary>The layouts that the portal's types name are in its theme. Not among the rules: it needs the theme, which they do without.</summary>
internal static class LayoutCheck
{
    public static void Run(Site site, Theme theme, DiagnosticBag diagnostics)
    {
        foreach (var type in site.Items.Select(i => i.Type).Distinct().Where(t => !theme.HasLayout(t.Layout)))
        {
            var near = Suggestion.Nearest(type.Layout, theme.Layouts);
            var place = new Position($"{RepositoryReader.SharedFolder}/types/{type.Id}/type.yaml");
            diagnostics.Add(ThemeCodes.LayoutMissing, place, theme.Name, type.Layout, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
    }
}
