using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

public sealed class LinkCheckTests
{
    private const string News = "content/mau/tin-tuc/hop-dan/index.md";
    private const string Opening = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("../khai-truong/#muc-gio-mo-cua")]
    [InlineData("/tin-tuc/khai-truong/#muc-gio-mo-cua")]
    [InlineData("/tin-tuc/khai-truong/#chu-thich-1")]
    [InlineData("/tin-tuc/#bat-ky")]
    public void A_link_into_another_page_leads_to_a_heading_or_a_footnote_there(string link)
    {
        using var site = Link(link);

        site.Build().Fine();
    }

    [Theory]
    [InlineData("../khai-truong/#muc-gio-dong-cua")]
    [InlineData("/tin-tuc/khai-truong/#gio-mo-cua")]
    public void A_link_to_a_heading_that_another_page_lacks_is_refused(string link)
    {
        using var site = Link(link);

        site.Build().Refused("broken-link");

        Assert.Contains("Trang này không có đề mục mang mã đó", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../khai-truong/index.md")]
    [InlineData("/tin-tuc/khai-truong.md")]
    [InlineData("../khai-truong/index.md#muc-gio-mo-cua")]
    [InlineData("/tin-tuc/khai-truong")]
    public void Whoever_names_the_file_of_a_page_is_told_its_address(string link)
    {
        using var site = Link(link);

        site.Build().Refused("broken-link");

        Assert.Contains("Có phải ý bạn là '/tin-tuc/khai-truong/'?", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.bacninh.gov.vn")]
    [InlineData("dichvucong.gov.vn/tra-cuu")]
    [InlineData("Example.com?q=1")]
    public void Whoever_forgets_the_scheme_is_told_to_put_it_before(string link)
    {
        using var site = Link(link);

        site.Build().Refused("broken-link");

        Assert.Contains($"thêm https:// ở đầu: 'https://{link}'", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../khai-truong/bang-gia.pdf")]
    [InlineData("anh.pdf")]
    [InlineData("/tin-tuc/dai-hoi-dang/")]
    public void Nothing_is_guessed_where_nothing_is_near(string link)
    {
        using var site = Link(link).Write("content/mau/tin-tuc/hop-dan/bao-cao.csv", "a,b\n1,2\n");

        site.Build().Refused("broken-link");

        Assert.DoesNotContain("Có phải", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bao-cap.csv", "/tin-tuc/hop-dan/bao-cao.csv")]
    [InlineData("/tin-tuc/bao-cao.csv", "/tin-tuc/hop-dan/bao-cao.csv")]
    [InlineData("../khai-truog/", "/tin-tuc/khai-truong/")]
    [InlineData("/van-ban/khai-truong/", "/tin-tuc/khai-truong/")]
    public void A_slip_in_a_name_or_a_wrong_folder_is_answered_with_the_right_address(string link, string meant)
    {
        using var site = Link(link).Write("content/mau/tin-tuc/hop-dan/bao-cao.csv", "a,b\n1,2\n");

        site.Build().Refused("broken-link");

        Assert.Contains($"Có phải ý bạn là '{meant}'?", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_draft_says_that_the_item_is_not_published()
    {
        using var site = Link("../khai-truong/").Change(Opening, "source: bao-mau", "source: bao-mau\ndraft: true");

        site.Build().Refused("broken-link");

        Assert.Contains("Bài ở đó chưa được đăng", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_that_time_brings_refuses_nothing()
    {
        using var site = SiteTest.From().Change(Opening, "source: bao-mau", "source: bao-mau\nwithdrawn: {date: 2026-01-10, reason: Hết việc}");

        Assert.Empty(site.Build().Errors);
        Assert.Contains("withdrawn-link", site.Report(), StringComparison.Ordinal);
        Assert.Empty(site.AsOf("2026-01-09T08:00:00+07:00").Build().Result.Diagnostics);
    }

    [Fact]
    public void Addresses_that_differ_in_capitals_alone_are_one()
    {
        using var site = SiteTest.From().Change(News, "unit: van-phong", "unit: van-phong\nredirect-from: [/Tin-Tuc/Khai-Truong/]");

        site.Build().Refused("duplicate-address");
    }

    [Fact]
    public void A_suggestion_among_sorted_words_is_the_one_among_any()
    {
        string[] words = ["/tin-tuc/khai-truong/", "/tin-tuc/khai-mac/", "/van-ban/a/"];

        Assert.Equal("/tin-tuc/khai-mac/", Suggestion.Nearest("/tin-tuc/khia-mac/", words));
        Assert.Equal("/tin-tuc/khai-mac/", Suggestion.NearestOf("/tin-tuc/khia-mac/", words.Order(StringComparer.Ordinal)));
    }

    private static SiteTest Link(string link) => SiteTest.From()
        .Change(News, "[tin khai trương](../khai-truong/)", $"[tin khai trương]({link})")
        .Change(Opening, "Điểm phục vụ mở cửa **từ thứ Hai**.", "## Giờ mở cửa\n\nĐiểm phục vụ mở cửa **từ thứ Hai**[^1].\n\n[^1]: Trừ ngày lễ.");
}
