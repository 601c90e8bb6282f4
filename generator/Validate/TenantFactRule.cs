using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>What a portal must state about itself: its owner always, the rest as its regulation demands.</summary>
internal sealed class TenantFactRule : IRule
{
    private const string Owner = "bodies.owner";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        var asked = regulation.TenantFacts.Where(f => f.Levels.Count == 0 || f.Levels.Contains(tenant.Level)).ToList();
        foreach (var fact in asked.Where(f => !States(tenant, f.Fact)))
            diagnostics.Add(RegulationCodes.MissingFact.At(tenant.Position, fact.Fact) with { Citation = regulation.Cite(fact.Source) });
        if (!States(tenant, Owner) && asked.TrueForAll(f => f.Fact != Owner))
            diagnostics.Add(RegulationCodes.MissingFact, tenant.Position, Owner);
    }

    private static bool States(Tenant tenant, string fact) => fact switch
    {
        Owner => tenant.Bodies.Owner is not null,
        "bodies.manager" => tenant.Bodies.Manager is not null,
        "bodies.operator" => tenant.Bodies.Operator is not null,
        "contact.address" => !string.IsNullOrWhiteSpace(tenant.Contact.Address?.Vi),
        "contact.phone" => !string.IsNullOrWhiteSpace(tenant.Contact.Phone),
        "contact.fax" => !string.IsNullOrWhiteSpace(tenant.Contact.Fax),
        "contact.email" => !string.IsNullOrWhiteSpace(tenant.Contact.Email),
        "attribution" => tenant.Attribution.Any(a => !string.IsNullOrWhiteSpace(a)),
        "rights" => !string.IsNullOrWhiteSpace(tenant.Rights.Vi),
        "statement" => !string.IsNullOrWhiteSpace(tenant.Statement.Vi),
        _ => false,
    };
}
