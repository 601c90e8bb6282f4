using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Pages of certain sections also exist in the foreign language, where the regulation demands it at the portal's level.</summary>
internal sealed class TranslationRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.Translations.Where(r => !r.IsEncouraged))
            foreach (var item in site.Visible.Where(i => i.English is null && rule.Binds(site.Tenant.Level, i.Section)))
                diagnostics.Add(RegulationCodes.MissingTranslation.At(item.Places.Start, rule.Language ?? Languages.English) with { Citation = regulation.Cite(rule.Source) });
    }
}
