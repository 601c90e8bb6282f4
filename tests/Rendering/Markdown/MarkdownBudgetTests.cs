using System.Text;
using CsCheck;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Rendering.Markdown;

public sealed class MarkdownBudgetTests
{
    /// <summary>Bodies that take Markdig seconds or hours, or make it write hundreds of megabytes.</summary>
    public static TheoryData<string, string> Bombs { get; } = new()
    {
        { "unclosed links", Repeat("[a](b", 120_000) },
        { "unclosed brackets", Repeat("[", 100_000) },
        { "brackets both ways", Repeat("[", 50_000) + Repeat("]", 50_000) },
        { "emphasis", Repeat("*a **a ", 120_000) },
        { "emphasis in many lines", Repeat("*a* bc def\n", 250_000) },
        { "quotes", Repeat("> ", 50_000) + "a" },
        { "lists in one line", Repeat("- ", 50_000) + "a" },
        { "lists in many lines", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "backticks", string.Concat(Enumerable.Range(1, 700).Select(i => new string('`', i) + " ")) },
        { "wide table", Repeat("|a", 60_000) + "\n" + Repeat("|-", 60_000) + "\n" + Repeat("|a\n", 100_000) },
        { "definitions", Repeat("[a]: b\n\n", 250_000) },
        { "footnotes", Repeat("[^a]: b\n\n", 250_000) },
        { "declarations", "a " + Repeat("<!A", 250_000) },
        { "instructions", "a " + Repeat("<?", 250_000) },
        { "a body of 300 kB", Repeat("a ", 300_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_before_it_is_parsed(string name, string body)
    {
        var found = Read(body);

        Assert.True(found.Exists(d => d.Code == MarkdownCodes.TooComplex), name);
    }

    [Fact]
    public void An_address_repeated_a_thousandfold_does_not_fill_the_memory()
    {
        var body = "[a]: /" + new string('b', 2000) + "\n\n" + Repeat("- [a]\n", 200_000);

        Assert.Contains(Read(body), d => d.Code == MarkdownCodes.TooComplex);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void Sixteen_levels_are_enough(int levels, int faults) =>
        Assert.Equal(faults, Read(Repeat("> ", 2 * levels) + "a").Count);

    [Fact]
    public void Levels_of_quotes_and_lists_and_emphasis_count_together() =>
        Assert.Single(Read(Repeat("> ", 24) + Repeat("- ", 6) + "*a **b***"));

    [Fact]
    public void A_long_register_is_not_too_complex()
    {
        var rows = string.Concat(Enumerable.Range(1, 500).Select(i => $"| {i} | [Quyết định {i}](/qd-{i}/) | *Văn phòng* |\n"));
        var list = string.Concat(Enumerable.Range(1, 2000).Select(i => $"- [Hồ sơ {i}](/ho-so-{i}/)\n"));

        Assert.Empty(Read("| Số | Tên | Đơn vị |\n|---|---|---|\n" + rows + "\n" + list));
    }

    [Fact]
    public void Marks_without_a_partner_are_text()
    {
        var diagnostics = new DiagnosticBag();

        var page = MarkdownReader.Read(Repeat("[a ", 3000), "f.md", 1, "vi", null, diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(1000, page.Body.Value.Count(letter => letter == '['));
    }

    [Fact]
    public void No_text_is_an_exception()
    {
        string[] pieces =
        [
            "[", "]", "(", ")", "!", "*", "**", "_", "`", "```\n", "<", ">", "> ", "- ", "1. ", "#", "## ", "|", "|-|\n", "\n", "\n\n", "    ",
            "\t", "[^1]", "[^1]: ", "[a]: ", "a", "Đ", "&", "&amp;", ";", "\\", "<b>", "<!--", "https://a.vn", "javascript:", "\0", "\r", ":",
        ];

        Gen.OneOf(pieces).Array[0, 60].Select(string.Concat).Sample(
            body =>
            {
                var unknown = Read(body).Find(d => d.Arguments.Any(text => text.Contains("syntax", StringComparison.Ordinal)));
                Assert.Null(unknown?.Message("en"));
            },
            iter: 20_000);
    }

    private static List<Diagnostic> Read(string body)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownReader.Read(body, "f.md", 1, "vi", null, diagnostics);
        return [.. diagnostics.Sorted()];
    }

    private static string Repeat(string text, int length)
    {
        var repeated = new StringBuilder(length + text.Length);
        while (repeated.Length < length) repeated.Append(text);
        return repeated.ToString();
    }
}
