using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Fixing;

/// <summary>Lists that were pasted or typed without the marks that Markdown knows (<see cref="ListMark"/>), in paragraphs only.</summary>
internal sealed class ListMarkFix : IFix
{
    public LocalText Name { get; } = new("dấu đầu dòng của danh sách", "marks of lists");

    public string Apply(string text, FixedFile file)
    {
        if (!file.IsPage) return text;
        var lines = text.Split('\n');
        var body = FixedFile.BodyStart(lines);
        var source = string.Join('\n', lines.Skip(body));
        if (!lines.Skip(body).Any(l => ListMark.Mended(l) is not null) || MarkdownReader.ReadTree(source) is not { } tree) return text;

        var blanks = new List<int>();
        foreach (var paragraph in tree.Descendants<ParagraphBlock>().Where(p => p.Span.Length > 0 && IsPlain(p, source)))
        {
            var first = body + paragraph.Line;
            var marked = Enumerable.Range(first, source.AsSpan(paragraph.Span.Start, paragraph.Span.Length).Count('\n') + 1).Where(i => ListMark.Mended(lines[i]) is not null).ToList();
            if (!IsList(marked, paragraph, first, lines)) continue;
            if (marked[0] > first && NeedsBlank(lines[marked[0]])) blanks.Add(marked[0]);
            foreach (var i in marked) lines[i] = ListMark.Mended(lines[i])!;
        }
        foreach (var i in blanks) lines[i] = "\n" + lines[i];
        return string.Join('\n', lines);
    }

    /// <summary>Code, a link or a title that goes on into the next line is no list.</summary>
    private static bool IsPlain(ParagraphBlock paragraph, string source) => paragraph.Inline?.Descendants().Any(i =>
        i is CodeInline or LinkInline && i.Span.Length > 0 && source.AsSpan(i.Span.Start, i.Span.Length).Contains('\n')) != true;

    /// <summary>One mark alone behind the first line may be a sentence that was broken there; in an item of a list a dash or bullet is another item.</summary>
    private static bool IsList(List<int> marked, ParagraphBlock paragraph, int first, string[] lines) => marked switch
    {
        [] => false,
        [var only] => only == first || (paragraph.Parent is ListItemBlock && !char.IsAsciiDigit(lines[only].TrimStart()[0])),
        _ => true,
    };

    /// <summary>A list that does not begin with 1 does not interrupt a paragraph (CommonMark 0.31, 5.3).</summary>
    private static bool NeedsBlank(string line) => line.TrimStart() is var text && char.IsAsciiDigit(text[0]) && !text.StartsWith("1.", StringComparison.Ordinal);
}
