using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Rendering.Markdown;

/// <summary>Reads the body of a page or a passage of a field: budget, then Markdig's parser, then our own writer over its tree.</summary>
public static class MarkdownReader
{
    // Pages are read by the thousand: buffers and tables are kept from one page to the next.
    [ThreadStatic]
    private static PageWriter? _writer;

    /// <param name="firstLine">The line of the file that the body begins on, for diagnostics.</param>
    /// <param name="language">The page's language (BCP 47), for the words the renderer adds.</param>
    /// <param name="resolve">Maps a path as written to the address printed; null leaves it as written.</param>
    /// <param name="sizeOf">The pixels of an image by the address printed, where they are known.</param>
    /// <param name="cite">The links that plain texts are to bear, from a text and what stands after it; null for none.</param>
    public static MarkdownPage Read(
        string body, string file, int firstLine, string language, Func<string, string>? resolve, DiagnosticBag diagnostics,
        Func<string, (int Width, int Height)?>? sizeOf = null, Func<string, string, IEnumerable<TextLink>>? cite = null)
    {
        var text = new TextPlace(new Position(file, firstLine, 1), IsVerbatim: true);
        return Read(body, new MarkdownPlace(text, language, resolve, diagnostics) { SizeOf = sizeOf, Cite = cite });
    }

    /// <summary>Reads a passage of a field. Links to headings are left to the caller, who knows the body of the page.</summary>
    /// <param name="label">The field's label, which names the tables of the passage.</param>
    public static MarkdownPage ReadPassage(
        MarkdownValue passage, string label, string language, Func<string, string>? resolve, DiagnosticBag diagnostics,
        Func<string, string, IEnumerable<TextLink>>? cite = null) =>
        Read(passage.Source, new MarkdownPlace(passage.Place, language, resolve, diagnostics) { Field = label, Cite = cite });

    /// <summary>The words of a passage; what is wrong with it is said where it is shown.</summary>
    public static string PlainText(string passage) =>
        Read(passage, new MarkdownPlace(default, Languages.Vietnamese, null, new DiagnosticBag()) { Field = "" }).PlainText;

    /// <summary>The syntax tree of Markdown, for checks that read what was written; null where it is beyond the budget, which rendering reports.</summary>
    public static MarkdownDocument? ReadTree(string source) =>
        MarkdownBudget.Exceeded(source) is null ? Parse(source, new MarkdownPlace(default, Languages.Vietnamese, null, new DiagnosticBag())) : null;

    private static MarkdownPage Read(string body, MarkdownPlace place)
    {
        if (MarkdownBudget.Exceeded(body) is { } excess)
        {
            place.Diagnostics.Add(MarkdownCodes.TooComplex, place.At(excess.Line, 0), excess.Reason.Vi, excess.Reason.In(Languages.English));
            return MarkdownPage.Empty;
        }

        return Parse(body, place) is { } document ? (_writer ??= new PageWriter()).Write(document, place) : MarkdownPage.Empty;
    }

    private static MarkdownDocument? Parse(string body, MarkdownPlace place)
    {
        try
        {
            return Markdig.Markdown.Parse(body, MarkdownSyntax.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own depth limit. The budget should have come first, so this says no line.
            var reason = MarkdownBudget.Nesting;
            place.Diagnostics.Add(MarkdownCodes.TooComplex, place.At(0, 0), reason.Vi, reason.In(Languages.English));
            return null;
        }
    }
}
