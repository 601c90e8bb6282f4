using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>A former address takes nobody's place and leads from the portal only.</summary>
public sealed class UniqueAddressRuleTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("//evil.com/")]
    [InlineData("/a b;}/")]
    [InlineData("/a?b=/")]
    [InlineData("/%76e-cong/")]
    [InlineData("/./ve-cong/")]
    [InlineData("/tin-tuc/../ve-cong/")]
    [InlineData("https://evil.com/")]
    [InlineData("/a")]
    public void What_is_no_plain_path_of_the_portal_is_refused(string address)
    {
        using var site = SiteTest.From();

        site.Change(News, "happened:", $"redirect-from: [\"{address}\"]\nhappened:").Build().Refused("wrong-value");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ve-cong/")]
    [InlineData("/don-vi/van-phong/")]
    [InlineData("/chu-de/kinh-te/")]
    [InlineData("/tin-tuc/hop-dan/")]
    public void The_address_of_a_page_is_no_former_address(string address)
    {
        using var site = SiteTest.From();

        site.Change(News, "happened:", $"redirect-from: [{address}]\nhappened:").Build().Refused("duplicate-address");
    }

    [Fact]
    public void The_home_page_of_another_language_is_a_page_too()
    {
        using var site = SiteTest.From();

        site.Change("tenants/mau/tenant.yaml", "languages: [vi]", "languages: [vi, en]")
            .Change(News, "happened:", "redirect-from: [/en/]\nhappened:").Build().Refused("duplicate-address");
    }
}
