using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>A portal for certain fields keeps to them, where the regulation says so; the fields themselves are topics that exist.</summary>
internal sealed class RemitRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        foreach (var topic in tenant.Remit.Where(t => site.Repository.Catalogue.Topics.All(k => k.Key != t)))
        {
            var near = Suggestion.Named(topic, site.Repository.Catalogue.Topics.Select(t => (t.Key, t.Label)));
            diagnostics.Add(TenantCodes.UnknownTopic, tenant.Position, topic, Suggestion.Vietnamese(near), Suggestion.English(near));
        }

        if (regulation.Remit is not { } rule || tenant.Remit.Count == 0) return;
        foreach (var item in site.Items.Where(i => rule.Types.Contains(i.Type.Id)))
            foreach (var topic in item.Topics.Except(tenant.Remit))
                diagnostics.Add(RequirementCodes.OutsideRemit.At(item.Places.At(CoreKeys.Topics), topic, string.Join(", ", tenant.Remit)).Citing(regulation, rule, rule.IsEncouraged));
    }
}
