using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

public sealed class FrontMatterTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("---\n", "", 12)]
    [InlineData("---\n", "\n", 12)]
    [InlineData("---\n", "--- \n", 12)]
    [InlineData("---\n", "–––\n", 12)]
    [InlineData("---\n", "## Mở cửa\n", 12)]
    public void A_missing_fence_is_reported_where_it_belongs(string old, string replacement, int line)
    {
        using var site = SiteTest.From().Change(Page, old + "Điểm", replacement + "Điểm");

        site.Build().Refused("front-matter-unclosed");
        Assert.Equal(line, site.Result.Diagnostics[0].Position.Line);
    }
}
