using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>A component portal may ask more of itself than its parent does, never less.</summary>
public sealed class InheritedRegulationRuleTests
{
    private const string Parent = "tenants/mau/regulation.yaml";
    private const string Child = "tenants/xa-mau/regulation.yaml";

    [Theory]
    [InlineData("requires: {items: [], tenant: []}\n")]
    [InlineData("requires: ~\n")]
    [InlineData("requires: {tenant: [{fact: contact.phone}], items: [{field: author}]}\n")]
    [InlineData("domains: []\n")]
    [InlineData("sections: []\n")]
    public void What_a_child_says_does_not_put_an_end_to_what_its_parent_demands(string own)
    {
        using var site = Demanding("requires: {items: [{field: contributor, source: Điều 6}], tenant: [{fact: contact.fax, levels: [commune], source: Điều 7}]}\n");

        site.Write(Child, own).Build();

        Assert.Contains(site.Errors, e => e.StartsWith("tenants/xa-mau/tenant.yaml", StringComparison.Ordinal) && e.Contains("'contact.fax'", StringComparison.Ordinal));
        Assert.Contains(site.Errors, e => e.StartsWith("content/xa-mau/", StringComparison.Ordinal) && e.Contains("'contributor'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("binds: {levels: [province]}\n", "binds: commune")]
    [InlineData("sections: [{key: news, title: Tin, levels: [province]}]\n", "sections: news")]
    [InlineData("sections: [{key: news, title: Tin, parts: [{key: local, title: Tin xã, levels: [province]}]}]\n", "sections: news/local")]
    [InlineData("email-domain: {suffix: \"@evil.com\"}\n", "email-domain")]
    [InlineData("email-domain: {applies-to: []}\n", "email-domain")]
    [InlineData("formats: {open: [pdf, docx]}\n", "formats")]
    [InlineData("formats: {strength: encouraged}\n", "formats")]
    public void What_takes_something_away_is_refused(string own, string loss)
    {
        using var site = Demanding("""
            binds: {levels: [province, commune]}
            email-domain: {suffix: "@mau.gov.vn", applies-to: [contact]}
            formats: {open: [pdf]}

            """).Change(Parent, "    levels: [province]\n", "    parts: [{key: local, title: Tin xã}]\n");

        site.Write(Child, own).Build();

        Assert.Contains(site.Errors, e => e.StartsWith("tenants/xa-mau/regulation.yaml regulation-loosened", StringComparison.Ordinal) && e.Contains($"'{loss}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("binds: {levels: [province, commune, other]}\n")]
    [InlineData("sections: [{key: news, title: Tin tức}]\n")]
    [InlineData("laws: [{id: luat-moi, title: Luật mới}]\n")]
    public void What_adds_is_taken(string own)
    {
        using var site = Demanding("binds: {levels: [province, commune]}\n");

        site.Write(Child, own).Build();

        Assert.DoesNotContain(site.Errors, e => e.Contains("regulation-loosened", StringComparison.Ordinal));
    }

    private static SiteTest Demanding(string rules) => SiteTest.From("child-portal").Change(Parent, "sections:\n", rules + "sections:\n");
}
