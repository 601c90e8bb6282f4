using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>An address that is harmless as written may not be once it is made absolute.</summary>
public sealed class ResolvedLinksTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("[x](../..//evil.com/)")]
    [InlineData("![x](../..//evil.com/a.png)")]
    public void What_a_path_resolves_to_is_judged_too(string link)
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", link).Build().Refused("unsafe-url");
    }

    [Fact]
    public void An_address_that_grows_too_long_when_it_is_encoded_is_refused()
    {
        using var site = SiteTest.From();

        site.Change(News, "**từ thứ Hai**", $"[x]({new string('ơ', 700)})").Build().Refused("unsafe-url");
    }
}
