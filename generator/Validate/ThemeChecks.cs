using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Rendering.Themes;

namespace Portal.Generator.Validate;

/// <summary>The checks that need the theme, which the rules do without.</summary>
internal static class ThemeChecks
{
    public static void Run(Site site, Theme theme, DiagnosticBag diagnostics)
    {
        LayoutCheck.Run(site, theme, diagnostics);
        FontCheck.Run(site, theme, diagnostics);
        ThemeLinkCheck.Run(site, theme, diagnostics);
    }
}
