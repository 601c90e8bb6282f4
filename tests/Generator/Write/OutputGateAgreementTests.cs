using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Generator.Write;

/// <summary>
/// What the gate accepts means to a browser exactly what is written: AngleSharp, a parser that repairs as browsers do,
/// finds the elements in the order, depth and with the attributes in which their tags stand, and repairs nothing.
/// </summary>
public sealed partial class OutputGateAgreementTests
{
    private static readonly string[] Wrappers =
    [
        "p", "div", "span", "a", "b", "em", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption", "form",
        "button", "label", "h1", "h2", "h3", "select", "option", "optgroup", "textarea", "section", "main", "details", "summary", "figure",
        "svg", "path", "noscript", "pre", "code", "q", "address", "fieldset", "legend", "dialog", "search", "body", "head", "title", "template",
    ];

    private static readonly string[] Pieces =
    [
        "<br>", "<hr>", "<img src=\"/a\" alt=\"b\">", "<input>", "<col>", "text", "&amp;", "<p>", "</p>", "<li>", "</li>", "</div>", "<tr>", "</a>",
        "<a href=\"/\">", "<td>", "</td>", "<b>", "</b>", "\n", "<option>", "<form>", "</form>", "<source>", "<track>", "<wbr>", "<svg>", "<path d=\"\"/>",
        "<script type=\"application/ld+json\">{}</script>", "<title>", "<meta name=\"a\">", " class=\"x\"", "<table>", "</table>", "<!-- -->",
    ];

    [Theory]
    [InlineData(GatePages.Plain)]
    [InlineData(GatePages.Rich)]
    public void A_page_is_what_its_tags_say(string html) => AssertAgreed(html);

    [Fact]
    public void A_body_from_markdown_is_what_its_tags_say()
    {
        var body = MarkdownReader.Read(
            "## A\n\n- b\n  1. *c* [d](/e)\n\n> f[^1]\n\n| g | h |\n|---|:-:|\n| `i` | ![j](k.png) |\n\n```\nl < m\n```\n\n[^1]: n\n\n    - o",
            "f.md", 1, "vi", null, new DiagnosticBag()).Body.Value;

        Assert.True(AssertAgreed(GatePages.With(body)));
    }

    [Fact]
    public void Every_body_that_the_reader_accepts_passes_the_gate()
    {
        string[] pieces =
        [
            "## A\n\n", "### B\n\n", "- ", "1. ", "> ", "\n", "\n\n", "    ", "a ", "Đề ", "*", "**", "_", "`", "```\n", "|", "|-|:-:|\n", "| c | d |\n",
            "[e](/f)", "[g](https://h.vn/?i&j)", "![k](l.png)", "[^1]", "[^1]: ", "\n\n[^1]: m\n\n", "&", "&amp;", "\"", "'", "\\", "<https://n.vn>", "[", "](", "!",
        ];

        Gen.OneOf(pieces).Array[1, 40].Select(string.Concat).Sample(
            body =>
            {
                var diagnostics = new DiagnosticBag();
                var html = MarkdownReader.Read(body, "f.md", 1, "vi", null, diagnostics).Body.Value;
                Assert.True(diagnostics.HasErrors || AssertAgreed(GatePages.With(html)), html);
            },
            iter: 5_000);
    }

    [Fact]
    public void A_changed_page_is_refused_or_is_what_its_tags_say()
    {
        var accepted = 0;
        var wrap = Gen.Select(Gen.OneOf(Wrappers), Gen.Int[0, 400], Gen.Int[0, 6]).Select(Wrap);
        var insert = Gen.Select(Gen.OneOf(Pieces), Gen.Int[0, 400]).Select(Insert);
        var remove = Gen.Select(Gen.Int[0, 400], Gen.Int[1, 4]).Select(Remove);
        var changes = Gen.Frequency((6, wrap), (3, insert), (1, remove)).Array[1, 2];

        Gen.Select(Gen.OneOf(GatePages.Plain, GatePages.Rich), changes).Sample(
            (page, steps) =>
            {
                var tags = Tags().Split(page).ToList();
                foreach (var step in steps) step(tags);
                if (AssertAgreed(string.Concat(tags))) Interlocked.Increment(ref accepted);
            },
            iter: 20_000);

        Assert.True(accepted > 1_000, $"Only {accepted} changed pages passed the gate: the test has lost its teeth.");
    }

    private static Action<List<string>> Wrap(string name, int at, int length) => tags =>
    {
        at %= tags.Count;
        tags.Insert(Math.Min(at + length, tags.Count), $"</{name}>");
        tags.Insert(at, $"<{name}>");
    };

    private static Action<List<string>> Insert(string piece, int at) => tags => tags.Insert(at % tags.Count, piece);

    private static Action<List<string>> Remove(int at, int count) => tags =>
    {
        at %= tags.Count;
        tags.RemoveRange(at, Math.Min(count, tags.Count - at - 1));
    };

    /// <summary>True where the gate accepted the page, and a parser agrees with its tags.</summary>
    private static bool AssertAgreed(string html)
    {
        var diagnostics = new DiagnosticBag();
        OutputGate.Check(html, "a.html", diagnostics);
        if (diagnostics.HasErrors) return false;

        var parsed = new List<string>();
        Describe(new HtmlParser().ParseDocument(html).DocumentElement, 0, parsed);
        Assert.Equal(Written(html), parsed);
        return true;
    }

    private static void Describe(IElement element, int depth, List<string> found)
    {
        var attributes = element.Attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"");
        found.Add($"{depth} {element.LocalName}{string.Concat(attributes)}");
        foreach (var child in element.Children) Describe(child, depth + 1, found);
    }

    /// <summary>The tags one after another, as someone reads them who knows nothing of HTML's repairs.</summary>
    private static List<string> Written(string html)
    {
        var found = new List<string>();
        var depth = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            if (tag.Groups["end"].Length > 0) depth--;
            else found.Add($"{depth} {tag.Groups["name"].Value}{Attributes(tag.Groups["attributes"].Value)}");
            if (tag.Groups["end"].Length == 0 && tag.Groups["closed"].Length == 0 && !IsVoid(tag.Groups["name"].Value)) depth++;
        }

        return found;
    }

    private static string Attributes(string written) => string.Concat(Attribute().Matches(written).Select(
        match => $" {match.Groups[1].Value}=\"{System.Net.WebUtility.HtmlDecode(match.Groups[3].Value)}\""));

    private static bool IsVoid(string name) =>
        name is "br" or "hr" or "img" or "input" or "col" or "source" or "track" or "wbr" or "meta" or "link";

    [GeneratedRegex("(?=<)|(?<=>)")]
    private static partial Regex Tags();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\\s+[^\\s=/>]+(?:=\"[^\"]*\")?)*)\\s*(?<closed>/?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+([^\\s=/>]+)(=\"([^\"]*)\")?")]
    private static partial Regex Attribute();
}
