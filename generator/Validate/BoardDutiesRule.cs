using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>Where the regulation has duties assigned one by one, each member of the board has some.</summary>
internal sealed class BoardDutiesRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        if (tenant.Board is not { } board) return;
        foreach (var fact in regulation.TenantFacts.Where(f => f.Fact == TenantFactRule.BoardDuties && f.Levels.BindLevel(tenant.Level)))
            foreach (var member in board.Members.Where(m => m.Duties is null))
                diagnostics.Add(BoardCodes.NoDuties.At(member.Place, member.Id).Citing(regulation, fact, fact.IsEncouraged));
    }
}
