using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>The technical standards that a portal's regulation names, each with what can be seen of them and whether it is met.</summary>
internal sealed record StandardsChecklist(string Tenant, LocalText Title, IReadOnlyList<CheckedStandard> Standards)
{
    /// <param name="found">All that a whole check found in the portal.</param>
    public static StandardsChecklist Of(Site site, IReadOnlyList<Diagnostic> found)
    {
        var faults = found.Where(d => d.Severity >= Severity.Warning && d.Waived is null).ToLookup(d => d.Code.Id);
        var criteria = site.Repository.Profiles.Criteria;
        var regulation = site.Tenant.Regulation;
        return new StandardsChecklist(site.Tenant.Id, site.Tenant.Title, [.. regulation.Standards.Select(s => new CheckedStandard(
            s.Title, regulation.Cite(s.Source),
            [.. s.Criteria.Where(criteria.ContainsKey).Select(c => new CheckedCriterion(criteria[c].Title, criteria[c].Checks.Sum(code => faults[code].Count())))]))]);
    }
}

/// <summary>One standard; without criteria it is for people to judge.</summary>
/// <param name="Citation">The provision that names it.</param>
internal sealed record CheckedStandard(string Title, string Citation, IReadOnlyList<CheckedCriterion> Criteria);

/// <summary>One criterion and how many faults were found.</summary>
internal sealed record CheckedCriterion(LocalText Title, int Faults)
{
    public bool IsMet => Faults == 0;
}
