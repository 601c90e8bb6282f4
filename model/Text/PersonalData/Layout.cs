namespace Portal.Model.Text.PersonalData;

/// <summary>The tables and headings of a text, found in one pass.</summary>
internal sealed class Layout
{
    /// <summary>How far back the cells of a row are looked at.</summary>
    private const int RowReach = 300;

    private readonly string _text;
    private readonly char _separator;
    private readonly List<(int Start, int End, int HeadEnd)> _tables = [];
    private readonly List<(int Start, int End)> _headings = [];

    private Layout(string text, char separator) => (_text, _separator) = (text, separator);

    public static Layout Of(string text, char? separator)
    {
        var layout = new Layout(text, separator ?? '|');
        if (separator is not null) layout._tables.Add((0, text.Length, LineEnd(text, 0)));
        else layout.Read();
        return layout;
    }

    /// <summary>The start of the cell around a place, or null outside tables.</summary>
    public int? CellStart(int at)
    {
        if (TableAt(at) is not { } table) return null;
        var line = LineStart(at, table.Start);
        var edge = at > line ? _text.LastIndexOf(_separator, at - 1, at - line) : -1;
        return edge < 0 ? line : edge + 1;
    }

    /// <summary>The end of the cell around a place, or a limit where it comes first.</summary>
    public int CellEnd(int at, int limit)
    {
        var edge = _text.IndexOf(_separator, at, limit - at);
        return edge < 0 ? limit : edge;
    }

    public (int Start, int End) ColumnName(int at)
    {
        if (TableAt(at) is not { } table || at < table.HeadEnd) return default;
        var line = LineStart(at, table.Start);
        var column = _text.AsSpan(line, at - line).Count(_separator);
        var start = table.Start;
        for (; column > 0; column--)
        {
            var edge = _text.IndexOf(_separator, start, table.HeadEnd - start);
            if (edge < 0) return default;
            start = edge + 1;
        }
        var end = _text.IndexOf(_separator, start, table.HeadEnd - start);
        return (start, end < 0 ? table.HeadEnd : end);
    }

    /// <summary>The cells before the one around a place, nearest first, without blanks around them.</summary>
    public IEnumerable<(int Start, int End)> CellsBefore(int at)
    {
        if (TableAt(at) is not { } table || CellStart(at) is not { } edge) yield break;
        var first = LineStart(at, Math.Max(table.Start, at - RowReach));
        while (edge > first)
        {
            var end = edge - 1;
            var before = end > first ? _text.LastIndexOf(_separator, end - 1, end - first) : -1;
            edge = before < 0 ? first : before + 1;
            yield return Trim((edge, end));
        }
    }

    public (int Start, int End) HeadOf(int at) => TableAt(at) is { } table ? (table.Start, table.HeadEnd) : default;

    public (int Start, int End) HeadingAbove(int at)
    {
        var index = _headings.BinarySearch((at, int.MaxValue));
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? default : _headings[index];
    }

    /// <summary>The cells of every table below its head, without blanks around them, with the name of their column.</summary>
    public IEnumerable<(int Start, int End, (int Start, int End) Name)> Cells()
    {
        foreach (var table in _tables)
        {
            var names = Split(table.Start, table.HeadEnd);
            for (var start = table.HeadEnd + 1; start < table.End;)
            {
                var end = Math.Min(LineEnd(_text, start), table.End);
                var cells = Split(start, end);
                for (var i = 0; i < Math.Min(cells.Count, names.Count); i++)
                    if (Trim(cells[i]) is var (from, to) && to > from) yield return (from, to, names[i]);
                start = end + 1;
            }
        }
    }

    /// <summary>The rows of every table with their head, as cells without blanks around them.</summary>
    public IEnumerable<IReadOnlyList<(int Start, int End)>> Rows()
    {
        foreach (var table in _tables)
            for (var start = table.Start; start < table.End;)
            {
                var end = Math.Min(LineEnd(_text, start), table.End);
                yield return [.. Split(start, end).Select(Trim)];
                start = end + 1;
            }
    }

    private List<(int Start, int End)> Split(int start, int end)
    {
        var parts = new List<(int, int)>();
        for (var edge = _text.IndexOf(_separator, start, end - start); edge >= 0; edge = _text.IndexOf(_separator, start, end - start))
        {
            parts.Add((start, edge));
            start = edge + 1;
        }
        parts.Add((start, end));
        return parts;
    }

    private (int Start, int End) Trim((int Start, int End) cell)
    {
        var (start, end) = cell;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return (start, end);
    }

    private void Read()
    {
        int? table = null;
        var headEnd = 0;
        for (var start = 0; start < _text.Length;)
        {
            var end = LineEnd(_text, start);
            var line = _text.AsSpan(start, end - start);
            if (line.StartsWith("#")) _headings.Add((start, end));
            if (line.Contains('|'))
            {
                if (table is null) (table, headEnd) = (start, end);
            }
            else if (table is { } open)
            {
                _tables.Add((open, start, headEnd));
                table = null;
            }
            start = end + 1;
        }
        if (table is { } last) _tables.Add((last, _text.Length, headEnd));
    }

    private (int Start, int End, int HeadEnd)? TableAt(int at)
    {
        var index = _tables.BinarySearch((at, int.MaxValue, 0));
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && at < _tables[index].End ? _tables[index] : null;
    }

    private int LineStart(int at, int from)
    {
        var start = at > from ? _text.LastIndexOf('\n', at - 1, at - from) : -1;
        return start < 0 ? from : start + 1;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
