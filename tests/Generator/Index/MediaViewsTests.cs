using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>Sound and video with the theme that portals have.</summary>
[Requirement("YT-2.1", "YT-4.2", "BT-4.2.a")]
public sealed class MediaViewsTests
{
    private const string Item = "content/mau/nghe-xem/ban-tin/index.md";
    private const string Page = "mau/nghe-xem/ban-tin/index.html";

    [Fact]
    public void A_page_holds_all_five_forms_each_with_its_words()
    {
        using var site = SiteTest.From("media").Take("themes");

        var main = site.Build().Fine().Page(Page).QuerySelector("main")!;

        Assert.Equal("Xem hình và sơ đồ.", main.QuerySelector(".prose p")!.TextContent);
        Assert.Equal(["Toàn cảnh điểm phục vụ", "Sơ đồ: nộp hồ sơ, rồi nhận kết quả"], main.QuerySelectorAll(".prose img").Select(i => i.GetAttribute("alt")));
        Assert.All(main.QuerySelectorAll("audio, video"), player =>
        {
            Assert.Equal("Bản tin tháng Ba", player.GetAttribute("aria-label"));
            Assert.Equal("none", player.GetAttribute("preload"));
            Assert.True(player.HasAttribute("controls") && !player.HasAttribute("autoplay"));
        });
        Assert.Equal(["vi Tiếng Việt", "en English"], main.QuerySelectorAll("video track[kind=captions]").Select(t => $"{t.GetAttribute("srclang")} {t.GetAttribute("label")}"));
        Assert.Equal(["Xin chào bà con.", "Hết bản tin."], main.QuerySelectorAll(".transcript p").Select(p => p.TextContent));
        Assert.Equal("32×18", $"{main.QuerySelector("video")!.GetAttribute("width")}×{main.QuerySelector("video")!.GetAttribute("height")}");
        Assert.Equal(["(MP3, 4 B)", "(WEBM, 5 B)"], main.QuerySelectorAll(".media-player a[download] + .quiet").Select(s => s.TextContent));
    }

    [Theory]
    [InlineData("words: \\|\n(  .*\n|\n)+", "", "media-without-transcript")]
    [InlineData("words: \\|\n(  .*\n|\n)+", "words: \" \"\n", "media-without-transcript")]
    [InlineData("^!\\[Toàn", "![](canh.png) ![Toàn", "image-without-alternative")]
    public void A_form_without_its_words_is_refused(string pattern, string replacement, string code)
    {
        using var site = SiteTest.From("media");

        site.Edit(Item, pattern, replacement).Build().Refused(code);
    }

    [Fact]
    public void What_the_player_shows_is_shown_nowhere_else()
    {
        using var site = SiteTest.From("media").Take("themes");

        var main = site.Build().Page(Page).QuerySelector("main")!;

        Assert.Null(main.QuerySelector(".record"));
        Assert.Null(main.QuerySelector("img[src$='bia.png']"));
        Assert.DoesNotContain(main.QuerySelectorAll(".files a"), a => a.TextContent.Contains("ban-tin.mp3", StringComparison.Ordinal));
    }
}
