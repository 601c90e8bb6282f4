using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A portal's level is one of its regulation's, and a component portal records what allowed it.</summary>
internal sealed class TenantLevelRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, levels) = (site.Tenant, site.Tenant.Regulation.Levels.Select(l => l.Key).ToList());
        if (levels.Count > 0 && !levels.Contains(tenant.Level))
        {
            var near = Suggestion.Nearest(tenant.Level, levels);
            diagnostics.Add(TenantCodes.UnknownLevel, tenant.Position, tenant.Level, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
        if (tenant.Parent is not null && tenant.Approval is null)
            diagnostics.Add(RegulationCodes.UnapprovedChild, tenant.Position, tenant.Id);
    }
}
