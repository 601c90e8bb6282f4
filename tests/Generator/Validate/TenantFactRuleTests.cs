using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class TenantFactRuleTests
{
    [Theory]
    [Requirement("BN-8.1.l/1")]
    [InlineData("address")]
    [InlineData("phone")]
    [InlineData("fax")]
    [InlineData("email")]
    public void A_portal_says_in_four_ways_how_it_is_reached(string fact)
    {
        using var site = SiteTest.FromRepository().Only("bacninh");

        site.Edit("tenants/bacninh/tenant.yaml", $"^  {fact}: .*\n", "").Build().Refused("regulation-tenant-fact");

        Assert.Contains($"Cổng chưa khai báo 'contact.{fact}' (Điều 8.1.l, 96/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owner", "Điều 3.1")]
    [InlineData("manager", "Điều 3.2")]
    [InlineData("operator", "Điều 3.3")]
    public void Owner_manager_and_operator_are_three_bodies(string body, string provision)
    {
        using var site = RegulatedSite.Of("bentre-cds", "province");

        site.Edit("tenants/mau/tenant.yaml", $"{body}: {{name: [^}}]*}},? ?", "").Build();

        Assert.Contains($"'bodies.{body}' ({provision}, 35/2023/QĐ-UBND)", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_portal_has_an_owner_whether_its_regulation_asks_or_not()
    {
        using var site = SiteTest.From();

        site.Edit("tenants/mau/tenant.yaml", "^  owner: .*\n", "").Build().Refused("regulation-tenant-fact");
    }

    [Theory]
    [InlineData("phone: 0200 1234", "phone: \" \"", "contact.phone")]
    [InlineData("address: Số 1 đường Mẫu", "address: \"\"", "contact.address")]
    public void A_fact_that_says_nothing_is_not_stated(string old, string blank, string fact)
    {
        using var site = SiteTest.From();
        site.Change("tenants/mau/regulation.yaml", "sections:\n", $"requires: {{tenant: [{{fact: {fact}, source: Điều 9}}]}}\nsections:\n").Build().Fine();

        site.Change("tenants/mau/tenant.yaml", old, blank).Build().Refused("regulation-tenant-fact");
    }
}
