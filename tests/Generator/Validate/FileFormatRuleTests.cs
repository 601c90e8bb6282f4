using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class FileFormatRuleTests
{
    [Theory]
    [Requirement("YT-5.4")]
    [InlineData("bao-cao.odt", true)]
    [InlineData("bao-cao.pdf", true)]
    [InlineData("bao-cao.doc", false)]
    public void A_regulation_may_allow_open_formats_only(string file, bool isFine)
    {
        using var site = TypeSite.Under("yenthe", "district", "news-article");

        site.Write($"content/mau/vi-du/news-article/{file}", "x").Build();

        var said = site.Result.Diagnostics.Where(d => d.Code.Id == "regulation-format").ToList();
        Assert.Equal(isFine ? 0 : 1, said.Count);
        Assert.All(said, d => Assert.True(d.Severity == Severity.Error && d.Message("vi").Contains("(Điều 5.4, 06/2014/QĐ-UBND)", StringComparison.Ordinal), d.Message("vi")));
    }

    [Theory]
    [InlineData("trang.html")]
    [InlineData("ma.js")]
    [InlineData("khong-duoi")]
    public void What_a_browser_would_run_is_not_published(string file)
    {
        using var site = SiteTest.From();

        site.Write($"content/mau/tin-tuc/khai-truong/{file}", "x").Build().Refused("file-format");
    }
}
