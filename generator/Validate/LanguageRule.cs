using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Pages are in the languages that the regulation names; a version in one that the portal does not offer would never be seen.</summary>
internal sealed class LanguageRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Tenant.Regulation.Languages is { } rule && !rule.List.Contains(Languages.English)) CheckNamed(site, rule, diagnostics);
        else if (!site.Offers(Languages.English))
            foreach (var file in EnglishFiles(site)) diagnostics.Add(ItemCodes.LanguageNotOffered, file, Languages.English);
    }

    private static void CheckNamed(Site site, LanguagesRule rule, DiagnosticBag diagnostics)
    {
        Position[] offered = site.Offers(Languages.English) ? [site.Tenant.Position] : [];
        foreach (var place in offered.Concat(EnglishFiles(site)))
            diagnostics.Add(RequirementCodes.WrongLanguage.At(place, Languages.English, string.Join(", ", rule.List)).Citing(site.Tenant.Regulation, rule, rule.IsEncouraged));
    }

    private static IEnumerable<Position> EnglishFiles(Site site) =>
        site.Items.Select(i => i.English).OfType<ItemText>().Select(text => new Position(text.File, 1, 1));
}
