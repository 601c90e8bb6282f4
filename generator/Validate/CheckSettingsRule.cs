using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Weights, trials, waivers and criteria of standards name codes that there are, and only such as are open to them.</summary>
internal sealed class CheckSettingsRule : IRule
{
    private static readonly Dictionary<string, DiagnosticCode> Codes = Catalogue.All.ToDictionary(c => c.Id);

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var tenant = site.Tenant;
        foreach (var (code, place) in tenant.Checks.Weights.Select(w => (w.Code, w.Place)).Concat(tenant.Checks.Trials.Select(t => (t.Code, t.Place))))
            Require(code, c => c.IsAdjustable, place, diagnostics);
        foreach (var criterion in site.Repository.Profiles.Criteria.Values)
            foreach (var code in criterion.Checks) Require(code, _ => true, criterion.Position, diagnostics);
        foreach (var waiver in tenant.Waivers) Require(waiver.Code, Policy.CanWaive, waiver.Places.Code, diagnostics);
    }

    private static void Require(string id, Func<DiagnosticCode, bool> isOpen, Position place, DiagnosticBag diagnostics)
    {
        if (!Codes.TryGetValue(id, out var code))
        {
            var near = Suggestion.Nearest(id, Codes.Keys);
            diagnostics.Add(PolicyCodes.UnknownCode, place, id, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
        else if (!isOpen(code))
        {
            diagnostics.Add(PolicyCodes.NotAdjustable, place, id);
        }
    }
}
