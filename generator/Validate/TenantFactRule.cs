using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>What a portal must state about itself: its owner always, the rest as its regulation demands.</summary>
internal sealed class TenantFactRule : IRule
{
    public const string TenantFile = "tenant.yaml";
    public const string BoardFile = "board.yaml";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        var asked = regulation.TenantFacts.Where(f => f.Levels.BindLevel(tenant.Level)).ToList();
        foreach (var fact in asked.Where(f => !f.IsStatedBy(tenant))) diagnostics.Add(Missing(tenant, fact.Fact).Citing(regulation, fact, fact.IsEncouraged));
        if (tenant.Bodies.Owner is null && asked.TrueForAll(f => f.Fact != TenantFact.Owner)) diagnostics.Add(Missing(tenant, TenantFact.Owner));
    }

    private static Diagnostic Missing(Tenant tenant, string fact) => fact.Split('.')[0] == TenantFact.Board
        ? RegulationCodes.MissingFact.At(tenant.Board?.Position ?? tenant.Position, fact, BoardFile)
        : RegulationCodes.MissingFact.At(tenant.Position, fact, TenantFile);
}
