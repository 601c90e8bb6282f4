using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Yaml;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Model.Fields;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("date", "5/3/2025", "Viết 'x: 2025-03-05'.")]
    [InlineData("date", "2025-3-5", "Viết 'x: 2025-03-05'.")]
    [InlineData("date", "31/02/2025", "Viết theo mẫu 'x: 2025-03-05'.")]
    [InlineData("date", "“2025-03-05”", "Viết 'x: 2025-03-05'.")]
    [InlineData("date-time", "05/03/2025 8:30", "Viết 'x: 2025-03-05T08:30:00+07:00'.")]
    [InlineData("date-time", "2025-03-05", "Viết 'x: 2025-03-05T00:00:00+07:00'.")]
    [InlineData("number", "1.204.000", "Viết 'x: 1204000'.")]
    [InlineData("number", "91,3 %", "Viết 'x: 91.3'.")]
    [InlineData("number", "khoảng 9", "Viết theo mẫu 'x: 0'.")]
    [InlineData("yes-no", "Có", "Viết 'x: true'.")]
    [InlineData("url", "http://mau.gov.vn/a", "Viết 'x: https://mau.gov.vn/a'.")]
    [InlineData("url", "mau.gov.vn", "Viết 'x: https://mau.gov.vn'.")]
    [InlineData("file", "tep/qd.pdf", "Viết 'x: qd.pdf'.")]
    [InlineData("table", "bang.xlsx", "Viết theo mẫu 'x: so-lieu.csv'.")]
    [InlineData("text", "[a]", "Viết theo mẫu 'x: \"…\"'.")]
    [InlineData("text", "\"a\\nb\"", "Viết 'x: \"a b\"'.")]
    [InlineData("person", "An", "Viết theo mẫu 'x: {name: \"…\", position: \"…\"}'.")]
    public void The_remedy_says_what_to_write(string kind, string written, string remedy) =>
        Assert.Equal(remedy, Read(kind, written).Remedy("vi"));

    [Theory]
    [InlineData("date", "2026-11-31", "tháng 11 năm 2026 chỉ có 30 ngày")]
    [InlineData("date", "2026-02-29", "tháng 2 năm 2026 chỉ có 28 ngày")]
    [InlineData("date", "2026-13-10", "không có tháng 13")]
    [InlineData("date-time", "2026-03-05T25:30:00+07:00", "từ 00:00 đến 23:59")]
    public void A_day_that_does_not_exist_is_told_as_that(string kind, string written, string reason)
    {
        var found = Read(kind, written);

        Assert.Contains(reason, found.Message("vi"), StringComparison.Ordinal);
        Assert.DoesNotContain("2025-03-05", found.Remedy("vi"), StringComparison.Ordinal);
    }

    private static Diagnostic Read(string kind, string written)
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.Read($"x: {written}\n", "f.md", 1, YamlBudget.FrontMatter, diagnostics)!;
        var settings = new KindSettings(new Dictionary<string, IReadOnlyList<ChoiceOption>>(), MarkdownReader.PlainText);

        FieldKinds.Make(kind, new MapReader(new YamlMapping([], default), diagnostics), settings).Read(map.Find("x")!, "x", diagnostics);

        return Assert.Single(diagnostics.Sorted());
    }
}
