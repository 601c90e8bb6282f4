using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate.Pages;

/// <summary>What readers cannot open is refused wherever it is written.</summary>
public sealed class PreviewAddressTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Type = "tenants/_shared/types/news-item/type.yaml";

    [Theory]
    [InlineData("https://localhost:8080/tin-tuc/")]
    [InlineData("https://192.168.1.5:8080/tin-tuc/")]
    public void In_a_field(string address)
    {
        using var site = SiteTest.From().Change(Type, "fields:", "fields:\n  - {key: link, kind: url, label: {vi: Trang, en: Page}}");

        site.Change(News, "happened:", $"link: {address}\nhappened:").Check().Refused("preview-address");
    }

    [Fact]
    public void In_a_field_no_better_one_is_offered()
    {
        using var site = SiteTest.From().Change(Type, "fields:", "fields:\n  - {key: link, kind: url, label: {vi: Trang, en: Page}}");

        site.Change(News, "happened:", "link: http://192.168.1.5:8080/\nhappened:").Check().Refused("wrong-value");

        Assert.DoesNotContain("https://192.168", site.Result.Diagnostics[0].Remedy("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://192.168.1.5:8080/tin-tuc/")]
    [InlineData("https://10.0.0.7/")]
    [InlineData("https://172.20.1.1/")]
    public void In_the_text(string address)
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", $"[Tin]({address})").Check().Refused("preview-address");
    }
}
