using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Fixing;

/// <summary>Where the body of a page holds code, as the parser sees it: what is shown as it was typed is nobody's slip.</summary>
internal sealed class BodyCode
{
    private readonly int _body;
    private readonly HashSet<int> _lines = [];
    private readonly List<SourceSpan> _spans = [];
    private readonly LineStarts _starts;

    private BodyCode(int body, string source, MarkdownDocument tree)
    {
        _body = body;
        _starts = new LineStarts(source);
        foreach (var block in tree.Descendants<CodeBlock>())
            for (var line = block.Line; line <= _starts.LineOf(block.Span.End); line++) _lines.Add(line);
        _spans.AddRange(tree.Descendants<CodeInline>().Select(i => i.Span));
    }

    /// <summary>Null where the body is beyond the budget of the parser, so that nobody knows.</summary>
    public static BodyCode? Of(string[] lines, int body)
    {
        var source = string.Join('\n', lines.Skip(body));
        return MarkdownReader.ReadTree(source) is { } tree ? new BodyCode(body, source, tree) : null;
    }

    /// <summary>True where a character of the page, counted from 0, stands in a block or a run of code.</summary>
    public bool Holds(int line, int column)
    {
        if (line < _body) return false;
        var at = _starts[line - _body] + column;
        return _lines.Contains(line - _body) || _spans.Exists(s => s.Start <= at && at <= s.End);
    }
}
