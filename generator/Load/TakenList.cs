using Portal.Model.Regulations;

namespace Portal.Generator.Load;

/// <summary>A list of sections in a law that the portal's regulation takes over.</summary>
public sealed record TakenList(ProfileRule Rule, SectionProfile Profile)
{
    /// <summary>Those that concern the portal's level.</summary>
    public static IEnumerable<TakenList> Of(Site site) =>
        from rule in site.Tenant.Regulation.Profiles
        where rule.Levels.BindLevel(site.Tenant.Level)
        let profile = site.Repository.Profiles.Sections.GetValueOrDefault(rule.Profile)
        where profile is not null
        select new TakenList(rule, profile);
}
