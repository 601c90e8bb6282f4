using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>An address that is harmless as written may not be once it is made absolute.</summary>
public sealed class ResolvedLinksTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("[x](../..//evil.com/)")]
    [InlineData("![x](../..//evil.com/a.png)")]
    [InlineData("[x](../..//evil.com/?a=b:c)")]
    public void What_a_path_resolves_to_is_judged_too(string link)
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", link).Build().Refused("unsafe-url");
    }

    [Theory]
    [InlineData("[x](khong-co/?a=b:c)")]
    [InlineData("[x](khong-co/#a:b)")]
    [InlineData("[x](./khong:co/)")]
    public void A_colon_makes_no_path_an_address_elsewhere(string link)
    {
        using var site = SiteTest.From();

        site.Change(News, "**từ thứ Hai**", link).Build().Refused("broken-link");
    }

    [Fact]
    public void The_former_address_of_a_page_that_nobody_sees_leads_nowhere()
    {
        using var site = SiteTest.From().Change(News, "**từ thứ Hai**", "[x](/tin-tuc/ten-cu/)");
        site.Change("content/mau/tin-tuc/hop-dan/index.md", "topics:", "redirect-from: [/tin-tuc/ten-cu/]\ntopics:").Build().Fine();

        site.Change("content/mau/tin-tuc/hop-dan/index.md", "topics:", "draft: true\ntopics:").Change("content/mau/tin-tuc/hop-dan/index.md", "[tin khai trương](../khai-truong/)", "tin")
            .Build().Refused("broken-link");
    }

    [Fact]
    public void An_address_that_grows_too_long_when_it_is_encoded_is_refused()
    {
        using var site = SiteTest.From();

        site.Change(News, "**từ thứ Hai**", $"[x]({new string('ơ', 700)})").Build().Refused("unsafe-url");
    }
}
