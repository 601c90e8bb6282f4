using System.Globalization;
using Portal.Model.Diagnostics;
using Portal.Model.Yaml;
using Portal.Tests.Support;

namespace Portal.Tests.Model.Yaml;

/// <summary>What the reader of plain lines takes, the parser reads in the very same way, places included.</summary>
public sealed class PlainMappingTests
{
    private const int Changes = 40;

    // Whatever means something to YAML somewhere, put where it may or may not.
    private static readonly string[] Pieces =
        [":", ": ", " #", "#", "'", "\"", "\\", "[", "]", ", ", "{", "}", "- ", "-", "? ", "|", ">", "&a ", "*a", "!t ", "%", "@", "`", "~", "null", " ", "  ", "\n", "\n  ", "\n- ", "---", "...", "<<", "đ", "", "1:2", "é", "\u0085", "."];

    [Fact]
    public void Plain_lines_are_read_as_the_parser_reads_them()
    {
        var (taken, all) = (0, 0);
        foreach (var text in FrontMatters())
        {
            all++;
            taken += Compare(text) ? 1 : 0;
        }

        Assert.True(taken > all / 4, $"{taken} of {all}");
    }

    [Fact]
    public void Nothing_is_taken_that_the_parser_reads_otherwise()
    {
        var random = new Random(7);
        var (taken, all) = (0, 0);
        foreach (var text in FrontMatters().Where((_, i) => i % 9 == 0))
            for (var change = 0; change < Changes; change++, all++)
                taken += Compare(Changed(text, random)) ? 1 : 0;

        Assert.True(taken > all / 5, $"{taken} of {all}");
    }

    [Theory]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: [b, c\n")]
    [InlineData("a: b #c\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a:\n")]
    [InlineData("a: b \n")]
    [InlineData("--- \n")]
    public void What_is_more_than_plain_is_left_to_the_parser(string text) =>
        Assert.Null(PlainMapping.Read(text, "thử.yaml", 1, YamlBudget.FrontMatter));

    [Theory]
    [InlineData(1000)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(1030)]
    public void A_key_that_the_parser_finds_too_long_is_left_to_it(int length) => Compare($"{new string('a', length)}: b\n");

    private static bool Compare(string text)
    {
        if (PlainMapping.Read(text, "thử.md", 2, YamlBudget.FrontMatter) is not { } plain) return false;
        var found = new DiagnosticBag();
        var parsed = YamlReader.Parsed(text, "thử.md", 2, YamlBudget.FrontMatter, found);

        Assert.True(found.IsEmpty && parsed is not null, text);
        Assert.Equal(Told(parsed), Told(plain));
        return true;
    }

    private static string Told(YamlNode node) => node switch
    {
        YamlScalar scalar => string.Create(CultureInfo.InvariantCulture, $"{At(scalar)} {scalar.Text} {scalar.IsPlain} <{scalar.Value}>"),
        YamlSequence list => $"{At(list)} [{string.Join(';', list.Items.Select(Told))}]",
        YamlMapping map => $"{At(map)} {{{string.Join(';', map.Entries.Select(e => $"{e.Key} {e.Position} {Told(e.Value)}"))}}}",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static string At(YamlNode node) => node.Position.ToString();

    private static string Changed(string text, Random random)
    {
        var at = random.Next(text.Length);
        return text[..at] + Pieces[random.Next(Pieces.Length)] + text[Math.Min(text.Length, at + random.Next(3))..];
    }

    private static IEnumerable<string> FrontMatters() =>
        Directory.EnumerateFiles(Repo.At("content"), "index*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(t => t["---\n".Length..(t.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]);
}
