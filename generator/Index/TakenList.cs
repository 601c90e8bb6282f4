using Portal.Generator.Load;
using Portal.Model.Regulations;

namespace Portal.Generator.Index;

/// <summary>A list of sections in a law that the portal's regulation takes over.</summary>
internal sealed record TakenList(ProfileRule Rule, SectionProfile Profile)
{
    /// <summary>Those that concern the portal's level.</summary>
    public static IEnumerable<TakenList> Of(Site site) =>
        from rule in site.Tenant.Regulation.Profiles
        where rule.Levels.Count == 0 || rule.Levels.Contains(site.Tenant.Level)
        let profile = site.Repository.Profiles.Sections.GetValueOrDefault(rule.Profile)
        where profile is not null
        select new TakenList(rule, profile);

    /// <summary>Those of the section, otherwise those of the rule that took the list over.</summary>
    public IReadOnlyList<Deadline> DeadlinesOf(RequiredSection section) => section.Deadlines.Count > 0 ? section.Deadlines : Rule.Deadlines;
}
