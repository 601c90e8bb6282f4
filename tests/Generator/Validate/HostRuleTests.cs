using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class HostRuleTests
{
    private const string Tenant = "tenants/mau/tenant.yaml";

    [Fact]
    [Requirement("HN-4.1.a")]
    public void The_province_has_its_own_name_and_no_other()
    {
        using var site = SiteTest.From("hanam");

        site.Build().Fine();
        Assert.All(site.Pages("mau"), p => Assert.StartsWith("https://hanam.gov.vn/", p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(site.Text("mau/sitemap.xml").Split("<loc>").Skip(1), l => Assert.StartsWith("https://hanam.gov.vn/", l, StringComparison.Ordinal));

        site.Change(Tenant, "hanam.gov.vn,", "www.hanam.gov.vn,").Build().Refused("regulation-host");
        Assert.Contains("(Điều 4.1.a, 19/2019/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("HN-4.1.b")]
    [InlineData("stttt.hanam.gov.vn", true)]
    [InlineData("sở.hanam.gov.vn", false)]
    [InlineData("a.b.hanam.gov.vn", false)]
    [InlineData("stttt.example.vn", false)]
    public void A_department_is_one_label_below_the_province(string host, bool isFine)
    {
        using var site = At("department", host);

        if (isFine) site.Build().Fine();
        else site.Build().Refused("regulation-host");
    }

    [Theory]
    [Requirement("HN-4.1.c")]
    [InlineData("duytien.hanam.gov.vn", true)]
    [InlineData("dt.hanam.gov.vn", false)]
    public void A_district_is_its_full_name_without_accents_and_spaces(string host, bool isFine)
    {
        using var site = At("district\nplace: Duy Tiên", host);

        if (isFine) site.Build().Fine();
        else Assert.Contains("phải là duytien.hanam.gov.vn", site.Build().Refused("regulation-host").Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("HN-4.1.d")]
    public void For_organisations_the_name_is_advice()
    {
        using var site = At("other", "benhvien.example.vn");

        site.Build().Warned("regulation-host");
    }

    [Fact]
    [Requirement("BN-2.2/2")]
    public void A_component_portal_stands_in_the_address_range_of_the_province()
    {
        using var site = SiteTest.FromRepository().Only("bacninh-soyte");

        site.Edit("tenants/bacninh-soyte/tenant.yaml", @"host: soyte\.bacninh\.gov\.vn", "host: soyte-bacninh.vn").Build().Refused("regulation-host");

        Assert.Contains("phải nằm dưới bacninh.gov.vn (Điều 2.2, 96/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("BT-5.3.a")]
    public void A_host_has_no_blanks()
    {
        using var site = RegulatedSite.Of("bentre-cds", "province");

        site.Edit("tenants/mau/tenant.yaml", "host: [^,]+", "host: chuyen doi so.bentre.gov.vn").Build();

        Assert.NotEmpty(site.Errors);
        Assert.All(site.Errors, e => Assert.Contains("regulation-host: Tên miền 'chuyen doi so.bentre.gov.vn'", e, StringComparison.Ordinal));
    }

    private static SiteTest At(string level, string host) => SiteTest.From("hanam")
        .Change(Tenant, "level: province", $"level: {level}")
        .Change(Tenant, "host: hanam.gov.vn,", $"host: {host},");
}
