using System.Text;
using Portal.Model.Diagnostics;
using Portal.Tests.Generator.Fixing;
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

    [Theory]
    [InlineData("Xã,T? l?\nĐông Hà,1\n", "Windows-1252", false)]
    [InlineData("Xã,Số hộ\nĐông Hà,1\n", "utf-16", true)]
    public void A_table_saved_by_a_spreadsheet_is_refused_by_the_check_as_by_the_build(string table, string encoding, bool isCertain)
    {
        using var site = SiteTest.From("invalid/bad-table");
        site.Write("content/mau/tin-tuc/khai-truong/so-lieu.csv", [.. Bytes(encoding).GetPreamble(), .. Bytes(encoding).GetBytes(table)]);

        var built = Assert.Single(site.Build().Result.Diagnostics);
        var found = Assert.Single(site.Check().Result.Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((TextCodes.NotUtf8, built.Position), (found.Code, found.Position));
        Assert.Contains("CSV UTF-8", found.Remedy("vi"), StringComparison.Ordinal);
        Assert.Equal(isCertain, found.Remedy("vi").Contains("portal fix", StringComparison.Ordinal));
        Assert.Equal(isCertain, FixesTests.Find(site.Root).Count == 1);
    }

    private static Encoding Bytes(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

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
