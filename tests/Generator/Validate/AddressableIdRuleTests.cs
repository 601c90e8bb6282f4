using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class AddressableIdRuleTests
{
    [Theory]
    [InlineData("../../thoat")]
    [InlineData("Văn Phòng")]
    [InlineData("a/b")]
    public void A_unit_whose_id_cannot_be_an_address_is_refused(string id)
    {
        using var site = SiteTest.From();

        site.Edit("tenants/mau/units.yaml", "(?s)\\Aunits:\n", $"units:\n  - {{id: \"{id}\", name: Lạ, type: department, level: province}}\n").Build().Refused("bad-id");
    }
}
