using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

public sealed class FamilyLinkCheckTests
{
    private const string Bare = "<footer>\n<p>{{ site.owner }}</p>\n</footer>\n";

    [Fact]
    [Requirement("BN-9.1/2")]
    public void Parent_and_component_portal_lead_to_each_other()
    {
        using var site = Family();

        Assert.Empty(site.Build().Errors);
    }

    [Fact]
    [Requirement("BN-9.1/2")]
    public void A_portal_whose_theme_leaves_out_the_other_is_refused_with_the_provision()
    {
        using var site = Family().Write("themes/base/components/site-footer/site-footer.html", Bare);

        site.Check().Refused("regulation-family-link", times: 2);

        Assert.All(site.Errors, e => Assert.Contains("Điều 9.1", e, StringComparison.Ordinal));
        Assert.Contains(site.Errors, e => e.Contains("https://xa.mau.gov.vn/", StringComparison.Ordinal));
        Assert.Contains(site.Errors, e => e.Contains("https://mau.gov.vn/", StringComparison.Ordinal));
    }

    private static SiteTest Family() => SiteTest.From("child-portal").Change(
        RegulatedSite.Regulation, "metadata:", "family-links:\n  - {with: children, source: Điều 9.1}\n  - {with: parent, levels: [commune], source: Điều 9.1}\nmetadata:");
}
