using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

[Collection(SharingRealPortals.Name)]
public sealed class LegalPageTests(RealPortals portals)
{
    private const string Page = "ve-cong/index.html";

    [Fact]
    [Requirement("HN-QD.2")]
    public void The_decision_is_shown_with_its_dates_and_the_one_it_replaced()
    {
        using var site = RegulatedSite.Of("hanam", "province");
        var about = site.Build().Page($"mau/{Page}").QuerySelector("main")!.TextContent;

        foreach (var fact in (string[])["19/2019/QĐ-UBND", "31/07/2019", "15/08/2019", "18/2010/QĐ-UBND (30/06/2010)"]) Assert.Contains(fact, about, StringComparison.Ordinal);
        site.Edit(RegulatedSite.Regulation, "^  effective: .*\n", "").Build();
        Assert.Contains("missing-key", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("YT-QD.2", "NA-QD.2")]
    [InlineData("yenthe", "district", "10/10/2014")]
    [InlineData("nghean", "province", "16/11/2006")]
    public void A_date_that_the_text_gives_in_days_is_computed_and_says_so(string tenant, string level, string date)
    {
        using var site = RegulatedSite.Of(tenant, level);

        Assert.Contains($"{date} (được tính theo văn bản)", site.Build().Text($"mau/{Page}"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("BN-QD.2")]
    public void A_decision_in_force_from_its_signing_shows_the_day_twice() =>
        Assert.Equal(2, Regex.Count(Text("bacninh"), "18/03/2021"));

    [Theory]
    [Requirement("BT-QD.2.2")]
    [InlineData("35/2023/QĐ-UBND")]
    [InlineData("24/08/2023")]
    [InlineData("04/09/2023")]
    public void The_decision_of_ben_tre_is_shown(string fact) => Assert.Contains(fact, Text("bentre-cds"), StringComparison.Ordinal);

    [Theory]
    [Requirement("HN-6.2/1", "YT-4.4/1")]
    [InlineData("hanam", "Nghị định số 43/2011/NĐ-CP", "Điều 6.2")]
    [InlineData("yenthe", "Luật Công nghệ thông tin ngày 29/6/2006", "Điều 4.4")]
    [InlineData("yenthe", "Nghị định số 43/2011/NĐ-CP", "Điều 4.4")]
    public void The_laws_that_a_regulation_rests_on_are_listed_with_the_provision_that_cites_them(string tenant, string law, string provision)
    {
        var rows = portals.Pages(tenant)[Page].QuerySelectorAll("main tr").Select(r => r.TextContent);

        Assert.Contains(rows, row => row.Contains(law, StringComparison.Ordinal) && row.Contains(provision, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("NA-2/1")]
    public void Each_portal_makes_its_own_statement()
    {
        foreach (var one in portals.Repository.Tenants)
            foreach (var other in portals.Repository.Tenants)
                Assert.Equal(one == other, Text(other.Id).Contains(one.Statement.Vi, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("BT-3")]
    public void The_three_bodies_are_named_and_none_may_be_missing()
    {
        foreach (var body in (string[])["Ủy ban nhân dân tỉnh Bến Tre", "Sở Thông tin và Truyền thông Bến Tre", "Trung tâm Công nghệ thông tin và Truyền thông Bến Tre"])
            Assert.Contains(body, Text("bentre-cds"), StringComparison.Ordinal);

        foreach (var body in (string[])["owner", "manager", "operator"])
        {
            using var site = SiteTest.FromRepository().Only("bentre-cds");
            site.Edit("tenants/bentre-cds/tenant.yaml", $"^  {body}:\n(    .*\n)+", "").Build().Refused("regulation-tenant-fact");
        }
    }

    [Theory]
    [Requirement("YT-1.1")]
    [InlineData("district")]
    [InlineData("commune")]
    public void Whatever_the_regulation_of_yen_the_asks_for_is_cited_from_it_alone(string level)
    {
        using var site = RegulatedSite.Of("yenthe", level, [.. RegulatedSite.Read("yenthe").Sections.Select(s => s.Key)])
            .Edit(RegulatedSite.Settings, "^(contact|remit): .*\n", "").Edit(RegulatedSite.Board, "^(standing|content-admins|concurrent): .*\n", "")
            .Edit(RegulatedSite.Units, "^    (functions|information-officer): .*\n", "").Edit(RegulatedSite.Sections, "kind: static, ", "");

        site.Build();

        Assert.True(site.Errors.Count > 15, site.Report());
        Assert.All(site.Errors, e => Assert.Matches(@"\(Điều \d[\w.đ]*(; Điều \d[\w.đ]*)*, 06/2014/QĐ-UBND\)\.$", e));
    }

    private string Text(string tenant) => portals.Pages(tenant)[Page].QuerySelector("main")!.TextContent;
}
