namespace Portal.Model.Text.PersonalData;

/// <summary>A text under search with what is asked about the surroundings of a place in it. Every look around is bounded, so that a search stays linear.</summary>
/// <param name="separator">What parts the cells of a table, where the text is one: the first line then names the columns.</param>
/// <param name="title">What the text as a whole is about.</param>
internal sealed class Passage(string text, char? separator, string title)
{
    private const int LineLimit = 1000;
    private const int TokenLimit = 200;

    private string? _lower;
    private string? _folded;
    private Layout? _layout;

    public string Text => text;
    public string Title => title;
    public string Lower => _lower ??= text.ToLowerInvariant();
    public string Folded => _folded ??= FoldedText.Of(text);

    private Layout Layout => _layout ??= Layout.Of(text, separator);

    /// <summary>The start of the cell, or of the line, that a place is in; at most <paramref name="limit"/> characters before it. A blank line or a cell's edge ends the look.</summary>
    public int WindowStart(int at, int limit)
    {
        var cell = Layout.CellStart(at);
        var start = Math.Max(0, at - limit);
        if (cell is not null) return Math.Max(start, cell.Value);
        var blank = text.LastIndexOf("\n\n", at, at - start, StringComparison.Ordinal);
        return blank < 0 ? start : blank + 2;
    }

    /// <summary>The end of a look forward, by the same rules.</summary>
    public int WindowEnd(int at, int limit)
    {
        var end = Math.Min(text.Length, at + limit);
        var newline = text.IndexOf('\n', at, end - at);
        if (newline >= 0) end = newline;
        return Layout.CellStart(at) is null ? end : Layout.CellEnd(at, end);
    }

    /// <summary>The bounds of the line, as far as it is looked at.</summary>
    public (int Start, int End) LineOf(int at)
    {
        var from = Math.Max(0, at - LineLimit);
        var start = at == 0 ? -1 : text.LastIndexOf('\n', at - 1, at - from);
        var until = Math.Min(text.Length, at + LineLimit);
        var end = text.IndexOf('\n', at, until - at);
        return (start < 0 ? from : start + 1, end < 0 ? until : end);
    }

    /// <summary>The bounds of what stands without a blank, quotation mark or bracket around a place.</summary>
    public (int Start, int End) TokenOf(int start, int end)
    {
        var (first, last) = (Math.Max(0, start - TokenLimit), Math.Min(text.Length, end + TokenLimit));
        while (start > first && !EndsToken(text[start - 1])) start--;
        while (end < last && !EndsToken(text[end])) end++;
        return (start, end);
    }

    /// <summary>The name of the column that a place is in; empty outside tables.</summary>
    public (int Start, int End) ColumnName(int at) => Layout.ColumnName(at);

    /// <summary>The line that names the columns of the table around a place.</summary>
    public (int Start, int End) TableHead(int at) => Layout.HeadOf(at);

    /// <summary>The cells of every table below its head, with the name of their column.</summary>
    public IEnumerable<(int Start, int End, (int Start, int End) Name)> Cells() => Layout.Cells();

    /// <summary>The rows of every table, as cells.</summary>
    public IEnumerable<IReadOnlyList<(int Start, int End)>> Rows() => Layout.Rows();

    /// <summary>The cells of its row before the one that a place is in, nearest first.</summary>
    public IEnumerable<(int Start, int End)> CellsBefore(int at) => Layout.CellsBefore(at);

    /// <summary>True in a table.</summary>
    public bool IsInTable(int at) => Layout.CellStart(at) is not null;

    /// <summary>The heading above a place.</summary>
    public (int Start, int End) Heading(int at) => Layout.HeadingAbove(at);

    private static bool EndsToken(char letter) => char.IsWhiteSpace(letter) || letter is ',' or ';' or '"' or '\'' or '(' or ')' or '<' or '>' or '|' or '“' or '”' or '[' or ']' or '`' or '{' or '}';
}
