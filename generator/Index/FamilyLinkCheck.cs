using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Index;

/// <summary>
/// The home page leads to the portals of the family that the regulation wants it linked with. It does so by itself unless a theme of
/// the portal's own leaves them out, so the page itself is looked at.
/// </summary>
internal static class FamilyLinkCheck
{
    public static void Run(Site site, IReadOnlyList<Output> outputs, DiagnosticBag diagnostics)
    {
        var rules = site.Tenant.Regulation.FamilyLinks.Where(r => r.Levels.BindLevel(site.Tenant.Level)).ToList();
        if (rules.Count == 0 || outputs.OfType<PageOutput>().FirstOrDefault(o => o.Path == Addresses.File(Addresses.Home(Languages.Vietnamese))) is not { } home) return;
        if (home.Render() is not { Value: var html }) return;
        foreach (var rule in rules)
            foreach (var other in Wanted(site, rule).Where(t => !html.Contains($"href=\"{t.CanonicalHost.Origin}/", StringComparison.Ordinal)))
                diagnostics.Add(RequirementCodes.FamilyLink.At(site.Tenant.Position, other.Title.Vi, other.CanonicalHost.Origin + "/", other.Title.In(Languages.English)).Citing(site.Tenant.Regulation, rule, rule.IsEncouraged || Rules.IsEncouraged(site)));
    }

    private static IEnumerable<Tenant> Wanted(Site site, FamilyLinkRule rule) =>
        rule.WithParent ? site.Tenant.Parent is { } parent ? [parent] : [] : site.Repository.ChildrenOf(site.Tenant);
}
