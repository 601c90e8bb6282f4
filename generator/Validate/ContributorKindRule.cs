using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Contributors are of the kinds that the vocabulary lists: reporter, editor, creator and the like.</summary>
internal sealed class ContributorKindRule : IRule
{
    private const string Vocabulary = "contributor-kinds";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var kinds = site.Repository.Catalogue.Terms(Vocabulary).Select(k => k.Key).ToList();
        foreach (var contributor in site.Tenant.Registries.Contributors.Where(c => c.Kind is not null && !kinds.Contains(c.Kind)))
        {
            var near = Suggestion.Nearest(contributor.Kind!, kinds);
            diagnostics.Add(TenantCodes.UnknownContributorKind, contributor.KindPosition, contributor.Kind!, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", kinds));
        }
    }
}
