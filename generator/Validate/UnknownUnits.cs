using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Reports a unit that no register has.</summary>
internal static class UnknownUnits
{
    public static void Report(Site site, string unit, Position position, DiagnosticBag diagnostics)
    {
        var near = Suggestion.Named(unit, site.Tenant.Lineage.SelectMany(t => t.Registries.Units).Select(u => (u.Id, u.Name)));
        diagnostics.Add(TenantCodes.UnknownUnit, position, unit, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
