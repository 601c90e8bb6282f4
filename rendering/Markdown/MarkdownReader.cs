using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Reads the body of a page: budget, then Markdig's parser, then our own writer over its tree.</summary>
public static class MarkdownReader
{
    // Pages are read by the thousand: buffers and tables are kept from one page to the next.
    [ThreadStatic]
    private static PageWriter? _writer;

    /// <param name="firstLine">The line of the file that the body begins on, for diagnostics.</param>
    /// <param name="language">The page's language (BCP 47), for the words the renderer adds.</param>
    /// <param name="resolve">Maps a path as written to the address printed; null leaves it as written.</param>
    /// <param name="sizeOf">The pixels of an image by the address printed, where they are known.</param>
    public static MarkdownPage Read(
        string body, string file, int firstLine, string language, Func<string, string>? resolve, DiagnosticBag diagnostics,
        Func<string, (int Width, int Height)?>? sizeOf = null)
    {
        var place = new MarkdownPlace(file, firstLine, language, resolve, diagnostics) { SizeOf = sizeOf };
        if (MarkdownBudget.Exceeded(body) is { } excess)
        {
            diagnostics.Add(MarkdownCodes.TooComplex, place.At(excess.Line, 0), excess.Reason.Vi, excess.Reason.In(Languages.English));
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
