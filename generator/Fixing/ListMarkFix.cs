using Markdig.Syntax;
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

        // What stands within quotations and lists has marks of its own before it.
        foreach (var paragraph in tree.OfType<ParagraphBlock>().Where(p => p.Span.Length > 0))
        {
            var first = body + paragraph.Line;
            var last = first + source.AsSpan(paragraph.Span.Start, paragraph.Span.Length).Count('\n');
            for (var i = first; i <= last; i++) lines[i] = ListMark.Mended(lines[i]) ?? lines[i];
        }
        return string.Join('\n', lines);
    }
}
