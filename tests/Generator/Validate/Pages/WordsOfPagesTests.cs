using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate.Pages;

/// <summary>What the checks of words leave alone; what they find is in <c>tests/Sites/invalid</c>.</summary>
public sealed class WordsOfPagesTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("Xem [Quyết định 96/QĐ-UBND](/van-ban/quyet-dinh-1/) tại đây.")]
    [InlineData("[www.example.org](https://www.example.org/) và [https://example.org](https://example.org/)")]
    [InlineData("**Lưu ý:** mang theo căn cước.\n\nHết.")]
    [InlineData("- **Thứ Hai**\n- **Thứ Ba**\n\nHết.")]
    [InlineData("| Thứ | Giờ |\n|---|---|\n| Hai | 7 |\n| | 8 |")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.\n\nỦY BAN NHÂN DÂN TỈNH BẮC NINH")]
    [InlineData("Gọi ☎ 0222 3000 100 ✓")]
    [InlineData("`a    b ______`")]
    [InlineData("Hội nghị \"The Future of Digital Government in the Mekong Region\" họp tại Cần Thơ từ ngày 3 đến ngày 5 tháng 3 năm 2025.")]
    [InlineData("::: en\nThe service point is open from Monday to Friday, and it is in the market of the commune.\n:::")]
    [InlineData("Văn bản bằng chữ Hán 人民委員會, chữ Khmer គណៈកម្មាធិការប្រជាជន, chữ Thái ꪎꪱꪫ, chữ Chăm ꨌꩌ, tiếng Nga Народный комитет.")]
    [InlineData("Bụi PM2.5 là 25 μg/m³, điện trở 5 kΩ, góc α, sóng λ, β-caroten, 10 µm.")]
    [InlineData("Điểm A, B và C; H₂O, CO₂, Ⅳ, №, ½, naïve, Đắk Lắk, Kon Plông, Ƀahnar, Êđê.")]
    public void Ordinary_text_gives_no_remark(string body)
    {
        using var site = SiteTest.From().Take("tenants/_shared/checks/accessibility.yaml");

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", body).Check();

        Assert.DoesNotContain(site.Result.Diagnostics, d => AccessibilityCodes.All.Contains(d.Code) || TextCodes.All.Contains(d.Code) || MarkdownCodes.All.Contains(d.Code));
    }

    [Fact]
    public void A_passage_in_another_language_says_so_in_the_page()
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", "> ::: en\n> Open *daily*.\n> :::\n\n::: km\nសេចក្តី\u200bសម្រេច\n:::").Build().Fine();

        var page = site.Page("mau/tin-tuc/khai-truong/index.html");
        Assert.Equal("Open daily.", page.QuerySelector("blockquote div[lang=en] > p")?.TextContent);
        Assert.Equal("សេចក្តី\u200bសម្រេច", page.QuerySelector("div[lang=km] > p")?.TextContent);
    }

    [Theory]
    [InlineData("::: {onclick=alert(1)}\na\n:::")]
    [InlineData("::: en {onclick=alert(1)}\na\n:::")]
    [InlineData("::: en\" onclick=\"alert(1)\na\n:::")]
    [InlineData(":::\na\n:::")]
    public void Nothing_but_the_code_of_a_language_stands_after_the_colons(string body)
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", body).Build().Refused("passage-language");
    }

    [Fact]
    public void Passages_are_counted_before_they_are_read()
    {
        using var site = SiteTest.From();

        site.Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", string.Concat(Enumerable.Repeat("::: en\n", 20_000))).Build().Refused("markdown-too-complex");
    }
}
