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
        using var site = SiteTest.From("yenthe");

        site.Write($"content/mau/tin-tuc/khai-truong/{file}", "").Build();

        if (isFine) site.Fine();
        else Assert.Contains("(Điều 5.4, 06/2014/QĐ-UBND)", site.Refused("regulation-format").Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trang.html")]
    [InlineData("ve.svg")]
    [InlineData("ma.js")]
    [InlineData("khong-duoi")]
    public void What_a_browser_would_run_is_not_published(string file)
    {
        using var site = SiteTest.From();

        site.Write($"content/mau/tin-tuc/khai-truong/{file}", "").Build().Refused("file-format");
    }
}
