using AngleSharp.Html.Dom;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>The page for printing, with the theme that portals have.</summary>
public sealed class PrintPagesTests
{
    private const string Data = "content/mau/cong-bao/so-1/index.md";
    private const string Web = "mau/cong-bao/so-1/index.html";
    private const string Print = "mau/cong-bao/so-1/ban-in/index.html";

    [Fact]
    [Requirement("BN-8.2.a/3")]
    public void One_abstract_changed_in_the_data_changes_both_outputs()
    {
        using var site = Site();
        site.Build().Fine();
        Assert.All((string[])[Web, Print], page => Assert.Contains("Về phí đò", site.Text(page), StringComparison.Ordinal));

        site.Change(Data, "Về phí đò", "Về giá nước").Build().Fine();

        Assert.All((string[])[Web, Print], page =>
        {
            Assert.Contains("Về giá nước", site.Text(page), StringComparison.Ordinal);
            Assert.DoesNotContain("Về phí đò", site.Text(page), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_sheet_has_the_whole_item_and_its_source_but_no_menu()
    {
        using var site = Site();

        var (sheet, web) = (site.Build().Page(Print), site.Page(Web));

        Assert.Equal("/cong-bao/so-1/ban-in/", web.QuerySelectorAll("main a").Single(a => a.TextContent == "Bản in").GetAttribute("href"));
        Assert.Equal(web.QuerySelector("h1")!.TextContent, sheet.QuerySelector("h1")!.TextContent);
        foreach (var part in (string[])[".record", "table", ".prose"]) Assert.Equal(web.QuerySelector(part)!.InnerHtml, sheet.QuerySelector(part)!.InnerHtml);
        Assert.Empty(sheet.QuerySelectorAll("nav, .skip, .site-menu"));
        Assert.Contains("https://mau.gov.vn/cong-bao/so-1/", sheet.QuerySelector("body > footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("07/03/2025", sheet.QuerySelector("body > footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_led_to_the_item_and_kept_from_the_sheet()
    {
        using var site = Site().Edit("tenants/mau/tenant.yaml", "^sample: true\n", "");
        foreach (var item in (string[])[Data, "content/mau/tin-tuc/khai-truong/index.md", "content/mau/tin-tuc/hop-dan/index.md", "content/mau/van-ban/quyet-dinh-1/index.md"])
            site.Edit(item, "^published: .*\n", "");

        var (sheet, web) = (site.Build().Fine().Page(Print), site.Page(Web));

        Assert.Equal("noindex", Meta(sheet, "robots"));
        Assert.Null(Meta(web, "robots"));
        Assert.All((IHtmlDocument[])[sheet, web], p => Assert.Equal("https://mau.gov.vn/cong-bao/so-1/", p.QuerySelector("link[rel=canonical]")!.GetAttribute("href")));
    }

    [Fact]
    public void What_is_wrong_with_a_body_is_said_once()
    {
        using var site = Site().Change(Data, "Công báo tháng Ba.", "[Đứt](/khong-co/)");

        site.Build().Refused("broken-link");
    }

    [Fact]
    public void A_layout_for_printing_that_the_theme_lacks_is_refused()
    {
        using var site = Site().Edit("tenants/_shared/types/gazette-issue/type.yaml", "^print: .*$", "print: khong-co");

        site.Build().Refused("layout-missing");
    }

    private static SiteTest Site() => SiteTest.From("gazette-print").Take("themes");

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
}
