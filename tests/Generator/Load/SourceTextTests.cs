using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

public sealed class SourceTextTests
{
    [Theory]
    [Requirement("HN-6.1", "YT-5.1", "BN-4.1")]
    [InlineData("text-not-nfc")]
    [InlineData("text-not-utf8")]
    public void Only_composed_unicode_comes_in_and_utf8_goes_out(string code)
    {
        using var wrong = SiteTest.From($"invalid/{code}");
        using var right = SiteTest.From();

        wrong.Build().Refused(code);
        right.Build().Fine();

        Assert.All(right.Pages("mau"), p => Assert.Equal("utf-8", p.Page.QuerySelector("head > meta[charset]")?.GetAttribute("charset")));
    }

    [Theory]
    [InlineData("a\ufffeb")]
    [InlineData("a\u0001b")]
    [InlineData("a\u200bb")]
    [InlineData("a&#x202E;b")]
    [InlineData("a&shy;b")]
    public void What_nobody_sees_does_not_come_in(string body)
    {
        using var site = SiteTest.From();

        site.Change("content/mau/tin-tuc/khai-truong/index.md", "**từ thứ Hai**", body).Build().Refused("hidden-character");
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_windows_make_no_difference()
    {
        using var site = SiteTest.From();
        var expected = FolderSnapshot.Of(Path.Combine(site.Build().Output, "mau/tin-tuc/khai-truong"));
        const string news = "content/mau/tin-tuc/khai-truong/index.md";

        site.Write(news, "\uFEFF" + File.ReadAllText(Path.Combine(site.Root, news)).ReplaceLineEndings("\r\n")).Build().Fine();

        Assert.Equal(expected, FolderSnapshot.Of(Path.Combine(site.Output, "mau/tin-tuc/khai-truong")));
    }
}
