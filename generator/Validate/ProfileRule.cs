using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A portal has the sections of the laws that its regulation takes over. Both are cited: the regulation's article and the law's.</summary>
internal sealed class ProfileRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.Profiles.Where(p => p.Levels.BindLevel(site.Tenant.Level)))
        {
            if (site.Repository.Profiles.Sections.TryGetValue(rule.Profile, out var profile))
                new RequiredSections(site, s => $"{regulation.Cite(rule.Source)}; {profile.Cite(s)}", rule.IsEncouraged).Check(profile.Sections, diagnostics);
            else
                ReportUnknown(site, rule.Profile, diagnostics);
        }
    }

    private static void ReportUnknown(Site site, string profile, DiagnosticBag diagnostics)
    {
        var near = Suggestion.Nearest(profile, site.Repository.Profiles.Sections.Keys);
        diagnostics.Add(RegulationCodes.UnknownName, site.Tenant.Regulation.Position, profile, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
