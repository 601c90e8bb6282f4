using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;

namespace Portal.Generator.Validate;

/// <summary>Officials are reached under the province's own mail system, where the regulation says so.</summary>
internal sealed class EmailDomainRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        if (regulation.EmailDomain is not { } rule) return;

        foreach (var item in site.Items)
            foreach (var trait in rule.Traits)
                if (item.Role(trait, "email") is EmailValue email && !email.Address.EndsWith(rule.Suffix, StringComparison.Ordinal))
                    diagnostics.Add(RegulationCodes.WrongEmailDomain.At(item.Places.At(item.Type.FieldOf(trait, "email")!), email.Address, rule.Suffix) with
                    {
                        Citation = regulation.Cite(rule.Source),
                    });
    }
}
