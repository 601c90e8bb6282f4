using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>A component portal may ask more of itself than its parent does, never less.</summary>
public sealed class InheritedRegulationTests
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
    [InlineData("binds: {levels: [province]}\n", "binds: levels")]
    [InlineData("sections: [{key: news, levels: [province]}]\n", "sections: news.levels")]
    [InlineData("sections: [{key: news, title: Tin tức}]\n", "sections: news.title")]
    [InlineData("sections: [{key: news, title-prescribed: false}]\n", "sections: news.title-prescribed")]
    [InlineData("sections: [{key: news, links-to: {host: khac.vn}}]\n", "sections: news.links-to.host")]
    [InlineData("sections: [{key: news, until: 2020-01-01}]\n", "sections: news.until")]
    [InlineData("boards: [{key: editorial, levels: [province]}]\n", "boards: editorial.levels")]
    [InlineData("languages: {until: 2020-01-01}\n", "languages: until")]
    [InlineData("font: {until: 2020-01-01}\n", "font: until")]
    [InlineData("rules: [{key: open, area: search, strength: encouraged}]\n", "rules: search/open.strength")]
    [InlineData("decision: {number: 99/QĐ-UBND}\n", "decision: number")]
    [InlineData("sections: [{key: news, parts: [{key: local, levels: [province]}]}]\n", "sections: news.parts.local.levels")]
    [InlineData("email-domain: {suffix: \"@evil.com\"}\n", "email-domain: suffix")]
    [InlineData("email-domain: {applies-to: []}\n", "email-domain: applies-to")]
    [InlineData("formats: {open: [pdf, docx]}\n", "formats: open")]
    [InlineData("formats: {strength: encouraged}\n", "formats: strength")]
    public void What_takes_something_away_is_refused(string own, string loss)
    {
        using var site = Demanding("""
            binds: {levels: [province, commune]}
            email-domain: {suffix: "@mau.gov.vn", applies-to: [contact]}
            formats: {open: [pdf]}
            boards: [{key: editorial, levels: [province, commune]}]
            languages: {list: [vi]}
            font: {family: Times New Roman}
            rules: [{key: open, area: search, title: Mở, strength: mandatory}]

            """).Change(Parent, "    levels: [province]\n", "    title-prescribed: true\n    links-to: {host: mau.gov.vn}\n    parts: [{key: local, title: Tin xã}]\n");

        site.Write(Child, own).Build();

        Assert.Contains(site.Errors, e => e.StartsWith("tenants/xa-mau/regulation.yaml:1:", StringComparison.Ordinal) && e.Contains(" regulation-loosened:", StringComparison.Ordinal) && e.Contains($"'{loss}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id: qd-xa\nverified: false\nbinds: {levels: [commune, province]}\n")]
    [InlineData("sections: [{key: news, parts: [{key: more, title: Tin xã}], links-to: {host: mau.gov.vn}}]\n")]
    [InlineData("laws: [{id: luat-moi, title: Luật mới}]\n")]
    public void What_adds_is_taken(string own)
    {
        using var site = Demanding("binds: {levels: [province, commune]}\n");

        site.Write(Child, own).Build();

        Assert.DoesNotContain(site.Errors, e => e.Contains("regulation-loosened", StringComparison.Ordinal));
    }

    private static SiteTest Demanding(string rules) => SiteTest.From("child-portal").Change(Parent, "sections:\n", rules + "sections:\n");
}
