using System.Globalization;
using System.Text;

namespace Portal.Tests.Hostile.Bombs;

/// <summary>Every bomb there is.</summary>
internal static class BombSet
{
    private const int Megabytes10 = 10_000_000;
    private const string Front = "---\nid: a\ntype: b\ntitle: c\n---\n";

    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. Nested(), .. Yaml(), .. Texts(), .. Bodies(), .. Tables(),
    ];

    private static IEnumerable<Bomb> Nested()
    {
        foreach (var (name, mark) in (IEnumerable<(string, string)>)[("brackets", "["), ("braces", "{a:"), ("dashes", "- "), ("questions", "? "), ("colons", "a: "), ("quotes", "\""), ("percent", "%"), ("tabs", "\t"), ("pipes", "|"), ("exclamations", "!")])
        {
            var code = name switch
            {
                "brackets" or "dashes" => "yaml-too-large",
                "questions" or "exclamations" => "yaml-forbidden",
                "tabs" => "",
                _ => "yaml-syntax",
            };
            // A line longer than any value is refused before it is parsed; one just as long goes to the parser.
            yield return new($"100,000 {name} in settings", BombKind.Settings, "yaml-too-large", () => Repeat(mark, 100_000));
            yield return new($"a line of {name} in front matter", BombKind.Page, code, () => $"---\n{Fill(mark, 65_000)}\n---\n");
        }
        yield return new("nested by indentation", BombKind.Settings, "yaml-too-large", () => Lines(1_000, i => new string(' ', i) + "a:"));
        yield return new("closing brackets", BombKind.Settings, "yaml-syntax", () => "a: " + Repeat("]", 65_000));
    }

    private static IEnumerable<Bomb> Yaml()
    {
        yield return new("aliases, nine to the power of eight", BombKind.Settings, "yaml-forbidden", () => Laughs(8));
        yield return new("aliases, nine to the power of ten, in a page", BombKind.Page, "yaml-forbidden", () => $"---\n{Laughs(10)}---\n");
        yield return new("an alias to itself", BombKind.Settings, "yaml-forbidden", () => "a: &a [*a]\n");
        yield return new("a chain of merge keys", BombKind.Settings, "yaml-forbidden", () => Lines(1_000, i => $"k{i}:\n  <<: {{a: 1}}"));
        yield return new("a scalar of 10 MB", BombKind.Settings, "file-too-large", () => "a: " + new string('x', Megabytes10));
        yield return new("a scalar of 10 MB in a page", BombKind.Page, "file-too-large", () => $"---\na: {new string('x', Megabytes10)}\n---\n");
        yield return new("a scalar of 2 MB", BombKind.Settings, "yaml-too-large", () => "a: " + new string('x', 2_000_000));
        yield return new("a folded scalar of 2 MB", BombKind.Settings, "yaml-too-large", () => "a: >\n" + Lines(100_000, _ => "  xxxxxxxxxxxxxx"));
        yield return new("a key of 1 MB", BombKind.Settings, "yaml-too-large", () => new string('k', 1_000_000) + ": a");
        yield return new("a million keys", BombKind.Settings, "file-too-large", () => Lines(1_000_000, i => $"k{i}:"));
        yield return new("as many keys as fit", BombKind.Settings, "yaml-too-large", () => Lines(170_000, i => $"k{i}:"));
        yield return new("as many unknown keys as may be", BombKind.Settings, "unknown-key", () => Lines(24_000, i => $"k{i}: a"));
        yield return new("the same key as often as may be", BombKind.Settings, "yaml-duplicate-key", () => Lines(24_000, _ => "sections: a"));
        yield return new("as many sections as may be", BombKind.Settings, "missing-key", () => "sections:\n" + Lines(16_000, _ => "- {a: b}"));
        yield return new("a list as long as may be", BombKind.Settings, "yaml-wrong-shape", () => $"sections: [{Repeat("a,", 32_000)}a]");
        yield return new("a list of nothing", BombKind.Settings, "yaml-*", () => $"sections: [{Repeat(",", 100_000)}]");
        yield return new("empty lists", BombKind.Settings, "*", () => $"sections: [{Repeat("[],\n ", 49_000)}[]]");
        yield return new("tags", BombKind.Settings, "yaml-forbidden", () => "a: !!python/object/apply:os.system [x]\n");
        yield return new("a long tag", BombKind.Settings, "yaml-*", () => "a: !" + new string('t', 500_000) + " b\n");
        yield return new("documents", BombKind.Settings, "yaml-forbidden", () => Lines(20_000, _ => "---\na: b"));
        yield return new("directives", BombKind.Settings, "yaml-syntax", () => Repeat("%YAML 1.1\n", 20_000) + "---\na: b\n");
        yield return new("comments", BombKind.Settings, "yaml-too-large", () => Lines(500_000, _ => "#") + "sections: []\n");
        yield return new("blank lines", BombKind.Settings, "yaml-too-large", () => new string('\n', 2_000_000) + "sections: []\n");
        yield return new("escapes", BombKind.Settings, "yaml-too-large", () => $"a: \"{Repeat("\\u0041", 300_000)}\"\n");
        yield return new("plain words over many lines", BombKind.Settings, "yaml-too-large", () => "a: b\n" + Lines(150_000, _ => "  c d"));
    }

    private static IEnumerable<Bomb> Texts()
    {
        yield return new("NUL", BombKind.Page, "hidden-character", () => $"---\ntitle: a\0b\n---\n{new string('\0', 100_000)}");
        yield return new("NUL in quotes", BombKind.Settings, "hidden-character", () => "a: \"\\0\"\n");
        yield return new("half a pair, escaped", BombKind.Settings, "*", () => "a: \"\\uD800\"\n");
        yield return new("line ends of three systems and a mark of order", BombKind.Settings, "", () => "\ufeffsections: []\r\n# a\r# b\n\r\n\r");
        yield return new("marks of order inside", BombKind.Page, "hidden-character", () => Front + Repeat("\ufeff", 80_000));
        yield return new("decomposed letters", BombKind.Page, "text-not-nfc", () => Front + Repeat("e\u0301", 80_000));
        yield return new("a letter with 80,000 accents", BombKind.Page, "text-not-nfc", () => Front + "e" + Repeat("\u0316\u0301", 40_000));
        yield return new("front matter without end", BombKind.Page, "front-matter-unclosed", () => "---\n" + Lines(30_000, i => $"k{i}: a")[..200_000]);
        yield return new("front matter without end in one line", BombKind.Page, "front-matter-unclosed", () => "---\n" + new string('-', 200_000));
        yield return new("front matter of words without a colon", BombKind.Page, "front-matter-unclosed", () => "---\n" + new string('a', 200_000));
        yield return new("front matter that ends ten thousand times", BombKind.Page, "", () => Repeat("---\n", 10_000));
        yield return new("nothing but line ends", BombKind.Page, "front-matter-missing", () => new string('\n', 250_000));
    }

    private static IEnumerable<Bomb> Bodies()
    {
        const string code = "markdown-too-complex";
        foreach (var (name, piece) in (IEnumerable<(string, string)>)[
            ("unclosed links", "[a](b"), ("unclosed brackets", "["), ("images", "![a](b"), ("unclosed images", "!["), ("quotes", ">"), ("quotes with blanks", "> "), ("emphasis", "*a **a "),
            ("underscores", "_a __a "), ("bullets", "- "), ("angle brackets", "a <b"), ("declarations", "<!A"), ("instructions", "<?"), ("CDATA", "<![CDATA["), ("comments", "<!--"), ("links in links", "[[a]("),
            ("references", "[a][b] [c"), ("footnote marks", "[^1] "), ("lines of emphasis", "*a* bc def\n"), ("autolinks", "<https://a."), ("a mixture", "[*`<![_(")])
            yield return new($"{name} in a body", BombKind.Page, code, () => Front + Fill(piece, 240_000));
        yield return new("brackets both ways", BombKind.Page, code, () => Front + Repeat("[", 50_000) + Repeat("]", 50_000));
        yield return new("parentheses both ways", BombKind.Page, "", () => Front + "[a](" + Repeat("(", 50_000) + Repeat(")", 50_000));
        yield return new("a ladder of backticks", BombKind.Page, code, () => Front + string.Concat(Enumerable.Range(1, 690).Select(i => new string('`', i) + " ")));
        yield return new("short backticks", BombKind.Page, "", () => Front + string.Concat(Enumerable.Range(0, 15_000).Select(i => new string('`', 1 + (i % 30)) + "a")));
        yield return new("a table of 100,000 cells", BombKind.Page, code, () => Front + Repeat("|a", 300) + "\n" + Repeat("|-", 300) + "\n" + Lines(400, _ => Repeat("|a", 300)));
        yield return new("a table of one column", BombKind.Page, code, () => Front + "|a|\n|-|\n" + Lines(40_000, _ => "|a|"));
        yield return new("a table of short rows", BombKind.Page, code, () => Front + Repeat("|a", 30_000) + "\n" + Repeat("|-", 30_000) + "\n" + Lines(50_000, _ => "|"));
        yield return new("footnotes", BombKind.Page, code, () => Front + Lines(10_000, i => $"a[^{i}]\n\n[^{i}]: b\n"));
        yield return new("one footnote named often", BombKind.Page, code, () => Front + Repeat("a[^1] ", 20_000) + "\n\n[^1]: b\n");
        yield return new("definitions", BombKind.Page, code, () => Front + Lines(15_000, i => $"[a{i}]: b\n"));
        yield return new("an address repeated a thousandfold", BombKind.Page, code, () => Front + "[a]: /" + new string('b', 2000) + "\n\n" + Repeat("- [a]\n", 35_000));
        yield return new("a nested list of 25 MB", BombKind.Page, "file-too-large", () => Front + Lines(7_000, i => new string(' ', i) + "- a"));
        yield return new("a nested list", BombKind.Page, code, () => Front + Lines(650, i => new string(' ', i) + "- a"));
        yield return new("headings", BombKind.Page, code, () => Front + Lines(50_000, _ => "## a"));
        yield return new("lists", BombKind.Page, code, () => Front + Lines(60_000, _ => "- a"));
        yield return new("numbered lists", BombKind.Page, code, () => Front + Lines(30_000, i => i % 2 == 0 ? "1. a" : "1) a"));
        yield return new("entities", BombKind.Page, "", () => Front + Fill("&amp;", 240_000));
        yield return new("ampersands", BombKind.Page, "", () => Front + Fill("&", 240_000));
        yield return new("escapes in a body", BombKind.Page, "", () => Front + Fill("\\", 240_000));
        yield return new("raw HTML", BombKind.Page, code, () => Front + Fill("<b>\n\n", 240_000));
        yield return new("blanks before a line end", BombKind.Page, "", () => Front + "a" + new string(' ', 240_000) + "\nb");
        yield return new("setext underlines", BombKind.Page, code, () => Front + Lines(60_000, i => i % 2 == 0 ? "a" : "="));
        yield return new("rules", BombKind.Page, code, () => Front + Fill("- - -\n", 240_000));
        yield return new("fences", BombKind.Page, code, () => Front + Fill("```\n", 240_000));
        yield return new("raw HTML within the lines", BombKind.Page, "raw-html", () => Front + Lines(9_500, i => i % 2 == 0 ? "<b>" : ""));
        yield return new("headings within the lines", BombKind.Page, "heading-level", () => Front + Lines(9_500, _ => "# a"));
        yield return new("one line", BombKind.Page, "", () => Front + Fill("a ", 240_000));
    }

    private static IEnumerable<Bomb> Tables()
    {
        const string code = "bad-table";
        yield return new("100,000 rows", BombKind.Table, code, () => Lines(100_000, _ => "a,b"));
        yield return new("a million columns", BombKind.Table, code, () => Repeat(",", 1_000_000));
        yield return new("a quote that never ends", BombKind.Table, code, () => "a\n\"" + new string('x', 1_900_000));
        yield return new("quotes", BombKind.Table, "", () => new string('"', 1_900_000));
        yield return new("a table of 10 MB", BombKind.Table, "file-too-large", () => Lines(2_500_000, _ => "a,b"));
        yield return new("uneven rows", BombKind.Table, code, () => "a,b\n" + Lines(100_000, _ => "a"));
        yield return new("semicolons", BombKind.Table, code, () => new string(';', 1_000_000));
        yield return new("empty lines", BombKind.Table, "", () => "a\n" + new string('\n', 1_900_000));
        yield return new("lines of blanks", BombKind.Table, "", () => "a\n" + Repeat(" \n", 900_000));
    }

    private static string Laughs(int levels) =>
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + Lines(levels, i => string.Create(CultureInfo.InvariantCulture, $"a{i + 1}: &a{i + 1} [{string.Join(", ", Enumerable.Repeat($"*a{i}", 9))}]"));

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Fill(string piece, int length) => Repeat(piece, length / piece.Length);
}
