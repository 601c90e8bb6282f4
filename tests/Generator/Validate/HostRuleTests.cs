using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class HostRuleTests
{
    private const string Tenant = "tenants/mau/tenant.yaml";

    [Theory]
    [Requirement("HN-4.1.a", "NA-2/2")]
    [InlineData("hanam", "hanam.gov.vn", "www.hanam.gov.vn", "Điều 4.1.a, 19/2019/QĐ-UBND")]
    [InlineData("nghean", "www.nghean.gov.vn", "nghean.gov.vn", "Điều 2, 108/2006/QĐ-UBND")]
    public void The_province_has_its_own_name_and_no_other(string tenant, string host, string other, string citation)
    {
        using var site = RegulatedSite.Of(tenant, "province");

        Assert.Empty(site.Build().Errors);
        Assert.All(site.Pages("mau"), p => Assert.StartsWith($"https://{host}/", p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(site.Text("mau/sitemap.xml").Split("<loc>").Skip(1), l => Assert.StartsWith($"https://{host}/", l, StringComparison.Ordinal));

        Assert.EndsWith($"({citation}).", AssertRefused(Move(site, other)), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("HN-4.1.b")]
    [InlineData("stttt.hanam.gov.vn", true)]
    [InlineData("sở.hanam.gov.vn", false)]
    [InlineData("a.b.hanam.gov.vn", false)]
    [InlineData("stttt.example.vn", false)]
    public void A_department_is_one_label_below_the_province(string host, bool isFine)
    {
        using var site = Move(RegulatedSite.Of("hanam", "department"), host);

        if (isFine) Assert.Empty(site.Build().Errors);
        else AssertRefused(site);
    }

    [Theory]
    [Requirement("HN-4.1.c")]
    [InlineData("duytien.hanam.gov.vn", true)]
    [InlineData("dt.hanam.gov.vn", false)]
    public void A_district_is_its_full_name_without_accents_and_spaces(string host, bool isFine)
    {
        using var site = Move(RegulatedSite.Of("hanam", "district"), host).Edit(Tenant, "^place: .*", "place: Duy Tiên");

        if (isFine) Assert.Empty(site.Build().Errors);
        else Assert.Matches(@"phải là duytien\.hanam\.gov\.vn.*\(Điều 4\.1\.c, 19/2019/QĐ-UBND\)", AssertRefused(site));
    }

    [Theory]
    [InlineData("www.hanam.gov.vn", "alias", true)]
    [InlineData("hanam.example.vn", "alias", false)]
    [InlineData("hanam-gov.vn", "alias", false)]
    [InlineData("hanam.example.vn", "former", true)]
    public void Other_names_obey_the_rule_too_unless_they_are_former_ones(string host, string role, bool isFine)
    {
        using var site = RegulatedSite.Of("hanam", "province").Edit(Tenant, @"^hosts: \[(.*)\]$", $"hosts: [$1, {{host: {host}, role: {role}}}]");

        if (isFine) Assert.Empty(site.Build().Errors);
        else Assert.EndsWith("(Điều 4.1.a, 19/2019/QĐ-UBND).", AssertRefused(site), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("HN-4.1.d")]
    public void For_organisations_the_name_is_advice()
    {
        using var site = Move(RegulatedSite.Of("hanam", "other"), "benhvien.example.vn");

        Assert.Empty(site.Build().Errors);
        Assert.EndsWith(
            "(Điều 4.1.d, 19/2019/QĐ-UBND).",
            Assert.Single(site.Result.Diagnostics, d => d.Severity == Severity.Warning && d.Code.Id == "regulation-host").Message(Languages.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.1")]
    public void Yen_the_has_two_addresses_and_one_of_them_leads_to_the_other()
    {
        using var site = SiteTest.FromRepository().Only("yenthe");

        site.Build();

        Assert.All(site.Pages("yenthe"), p => Assert.StartsWith("http://yenthe.vn/", p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("yenthe.bacgiang.gov.vn", site.Text("yenthe/redirects.json"), StringComparison.Ordinal);
        site.Edit("tenants/yenthe/tenant.yaml", "host: yenthe.vn,", "host: yenthe.example.vn,").Build();
        Assert.Contains(site.Errors, e => e.Contains("regulation-host", StringComparison.Ordinal) && e.EndsWith("(Điều 4.1, 06/2014/QĐ-UBND).", StringComparison.Ordinal));
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

    private static SiteTest Move(SiteTest site, string host) => site.Edit(Tenant, "host: [^,]+", $"host: {host} ");

    private static string AssertRefused(SiteTest site)
    {
        var error = Assert.Single(site.Build().Errors);
        Assert.Contains(" regulation-host: ", error, StringComparison.Ordinal);
        return error;
    }
}
