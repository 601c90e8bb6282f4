using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;

namespace Portal.Generator.Validate;

/// <summary>Of a vocabulary that all portals share, items use the terms that their regulation knows.</summary>
internal sealed class VocabularyRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.Vocabularies)
        {
            var terms = site.Repository.Catalogue.Terms(rule.Name);
            foreach (var (item, field, term) in Chosen(site).Where(c => terms.Contains(c.Term) && !rule.Keys.Contains(c.Term.Key)))
                diagnostics.Add(RequirementCodes.UnknownTerm.At(item.Places.At(field), field, term.Key, string.Join(", ", rule.Keys)).Citing(regulation, rule));
        }
    }

    private static IEnumerable<(Item Item, string Field, ChoiceOption Term)> Chosen(Site site) =>
        from item in site.Items
        from field in item.Fields
        from choice in field.Value.WithParts.OfType<ChoiceValue>()
        select (item, field.Key, choice.Option);
}
