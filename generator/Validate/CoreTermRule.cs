using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Classification and kind of work are terms of their vocabularies.</summary>
internal sealed class CoreTermRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var catalogue = site.Repository.Catalogue;
        var (classifications, works) = (catalogue.Terms(TypeCatalogue.ClassificationsName), catalogue.Terms(TypeCatalogue.WorkKindsName));
        foreach (var item in site.Items)
        {
            Require(item, CoreKeys.Classification, item.Classification, classifications, diagnostics);
            Require(item, CoreKeys.Work, item.Work, works, diagnostics);
        }
    }

    private static void Require(Item item, string key, string? term, IReadOnlyList<ChoiceOption> terms, DiagnosticBag diagnostics)
    {
        if (term is null || terms.Any(t => t.Key == term)) return;
        var near = Suggestion.Named(term, terms.Select(t => (t.Key, t.Label)));
        diagnostics.Add(
            FieldCodes.UnknownChoice, item.Places.At(key), key, term, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", terms.Select(t => t.Key)));
    }
}
