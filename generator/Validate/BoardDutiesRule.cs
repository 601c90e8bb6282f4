using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>Where the regulation has duties or powers assigned one by one, each member of the board has some.</summary>
internal sealed class BoardDutiesRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        Check(site, TenantFact.BoardDuties, m => m.Duties is null, BoardCodes.NoDuties, diagnostics);
        Check(site, TenantFact.BoardPowers, m => m.Powers is null, BoardCodes.NoPowers, diagnostics);
    }

    private static void Check(Site site, string asked, Func<BoardMember, bool> isWithout, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        if (tenant.Board is not { } board) return;
        foreach (var fact in regulation.TenantFacts.Where(f => f.Fact == asked && f.Levels.BindLevel(tenant.Level)))
            foreach (var member in board.Members.Where(isWithout))
                diagnostics.Add(code.At(member.Place, member.Id).Citing(regulation, fact, fact.IsEncouraged));
    }
}
