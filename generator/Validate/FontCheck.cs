using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Rendering.Themes;

namespace Portal.Generator.Validate;

/// <summary>The theme is set in the typeface that the regulation prescribes. Not among the rules: it needs the theme.</summary>
internal static class FontCheck
{
    public static void Run(Site site, Theme theme, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        if (regulation.Font is not { } rule || string.Equals(theme.Font, rule.Family, StringComparison.OrdinalIgnoreCase)) return;
        diagnostics.Add(RequirementCodes.WrongFont.At(site.Tenant.Position, theme.Name, theme.Font, rule.Family).Citing(regulation, rule, Rules.IsEncouraged(site)));
    }
}
