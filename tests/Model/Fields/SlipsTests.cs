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
    public void The_remedy_says_what_to_write(string kind, string written, string remedy)
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.Read($"x: {written}\n", "f.md", 1, YamlBudget.FrontMatter, diagnostics)!;
        var settings = new KindSettings(new Dictionary<string, IReadOnlyList<ChoiceOption>>(), MarkdownReader.PlainText);

        FieldKinds.Make(kind, new MapReader(new YamlMapping([], default), diagnostics), settings).Read(map.Find("x")!, "x", diagnostics);

        Assert.Equal(remedy, Assert.Single(diagnostics.Sorted()).Remedy("vi"));
    }
}
