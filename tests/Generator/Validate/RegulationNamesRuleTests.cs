using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class RegulationNamesRuleTests
{
    [Theory]
    [InlineData("khong-co")]
    [InlineData("document")]
    public void A_rule_on_mail_binds_traits_that_have_an_address(string trait)
    {
        using var site = SiteTest.From();

        site.Change("tenants/mau/regulation.yaml", "metadata:", $"email-domain: {{suffix: \"@mau.gov.vn\", applies-to: [{trait}]}}\nmetadata:").Build().Refused("regulation-unknown-name");
    }
}
