using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate.Pages;

public sealed class TableSlipCheckTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("| Ngày | Giờ |\n| Hai | 7 |", 15, "|---|---|")]
    [InlineData("Lịch:\n| Ngày | Giờ |\n|---|---|\n| Hai | 7 |", 16, "|---|---|")]
    [InlineData("Ngày | Giờ | Nơi\nHai | 7 | Xã", 15, "|---|---|---|")]
    [InlineData("> | Ngày | Giờ |\n> | Hai | 7 |", 15, "|---|---|")]
    [InlineData("- Lịch:\n\n  | Ngày | Giờ |\n  | Hai | 7 |", 17, "|---|---|")]
    [InlineData("| Ngày | Giờ |\n\n|---|---|\n| Hai | 7 |", 17, "|---|---|")]
    public void Lines_that_look_like_a_table_and_are_none_are_told_where_they_begin(string body, int line, string divider)
    {
        using var site = Page(body);

        site.Check().Warned("table-without-divider");

        var found = site.Result.Diagnostics[0];
        Assert.Equal(line, found.Position.Line);
        Assert.Contains($"'{divider}'", found.Remedy("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Ngày | Giờ |\n|---|---|\n| Hai | 7 |")]
    [InlineData("Điện thoại | Fax\nSố 1 | Số 2")]
    [InlineData("```\n| Ngày | Giờ |\n| Hai | 7 |\n```")]
    [InlineData("Chỉ một dòng: | a | b |")]
    public void Tables_and_other_strokes_are_left_alone(string body)
    {
        using var site = Page(body);

        Assert.DoesNotContain(site.Check().Result.Diagnostics, d => d.Code.Id == "table-without-divider");
    }

    private static SiteTest Page(string body)
    {
        var site = SiteTest.From();
        File.AppendAllText(Path.Combine(site.Root, News), "\n" + body + "\n");
        return site;
    }
}
