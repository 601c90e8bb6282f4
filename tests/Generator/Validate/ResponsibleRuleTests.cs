using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class ResponsibleRuleTests
{
    [Fact]
    [Requirement("HN-8.1")]
    public void Each_item_shows_who_answers_for_it_and_is_refused_where_nobody_does()
    {
        using var site = SiteTest.From("hanam");

        site.Build().Fine();
        Assert.All(
            site.Pages("mau").Where(p => p.Path.Split('/') is ["tin-tuc" or "van-ban" or "dau-tu", not "index.html", "index.html"]),
            p => Assert.Contains("Chịu trách nhiệm: Chánh Văn phòng", p.Page.Body!.TextContent, StringComparison.Ordinal));

        site.Edit("content/mau/tin-tuc/khai-truong/index.md", "^unit: .*\n", "").Build().Refused("missing-field");
        site.Edit("content/mau/tin-tuc/khai-truong/index.md", "^author:", "unit: van-phong\nauthor:").Edit("tenants/mau/units.yaml", "^    head: .*\n", "").Build().Refused("no-responsible", 4);
    }

    [Theory]
    [Requirement("BN-10.1")]
    [InlineData("province")]
    [InlineData("department")]
    [InlineData("district")]
    [InlineData("commune")]
    public void On_each_level_of_bac_ninh_a_head_answers_for_an_item(string level)
    {
        var item = RegulatedSite.LinkPage("online-services");
        using var site = RegulatedSite.Of("bacninh", level);

        Assert.Contains("Chịu trách nhiệm: Chánh Văn phòng", site.Build().Page("mau/muc-online-services/noi-nop/index.html").Body!.TextContent, StringComparison.Ordinal);

        site.Edit(RegulatedSite.Units, "^    head: .*\n", "").Edit(RegulatedSite.Units, "^    information-team: .*\n", "").Build();
        var error = Assert.Single(site.Errors);
        Assert.StartsWith(item, error, StringComparison.Ordinal);
        Assert.Contains(" no-responsible: ", error, StringComparison.Ordinal);
    }
}
