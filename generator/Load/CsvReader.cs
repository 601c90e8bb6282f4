using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>Cuts CSV (RFC 4180) into rows in one pass, whatever stands in it. Blanks round cells and empty lines are dropped.</summary>
internal sealed class CsvReader(string text)
{
    private static readonly LocalText Unclosed = new("dấu nháy kép không khép", "a quote is not closed");
    private static readonly LocalText AfterQuote = new("sau dấu nháy kép khép phải là dấu phẩy hoặc hết hàng", "a closing quote must be followed by a comma or the end of the row");

    private int _at;
    private int _counted;

    /// <summary>The line on which the last row began, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Why the last row could not be read.</summary>
    public LocalText? Fault { get; private set; }

    /// <summary>The next row; null at the end and where there is a fault.</summary>
    public List<string>? ReadRow()
    {
        SkipEmptyLines();
        if (_at >= text.Length) return null;

        var cells = new List<string>();
        do
        {
            if (ReadCell() is not { } cell) return null;
            cells.Add(cell);
        }
        while (Take(','));
        Take('\n');
        return cells;
    }

    private void SkipEmptyLines()
    {
        for (var end = EndOfLine(); _at < text.Length && text.AsSpan(_at, end - _at).IsWhiteSpace(); end = EndOfLine()) _at = Math.Min(end + 1, text.Length);
        Line += text.AsSpan(_counted, _at - _counted).Count('\n');
        _counted = _at;
    }

    private int EndOfLine() => text.IndexOf('\n', _at) is >= 0 and var end ? end : text.Length;

    private string? ReadCell()
    {
        SkipBlanks();
        if (Take('"')) return ReadQuoted();
        var length = text.AsSpan(_at).IndexOfAny(',', '\n');
        var cell = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += cell.Length;
        return cell.TrimEnd();
    }

    /// <summary>The rest of a cell after its opening quote; two quotes stand for one.</summary>
    private string? ReadQuoted()
    {
        var cell = new StringBuilder();
        do
        {
            var end = text.IndexOf('"', _at);
            if (end < 0) return Refuse(Unclosed);
            cell.Append(text, _at, end - _at);
            _at = end + 1;
        }
        while (IsEscaped(cell));

        SkipBlanks();
        return _at < text.Length && text[_at] is not (',' or '\n') ? Refuse(AfterQuote) : cell.ToString().Trim();
    }

    private bool IsEscaped(StringBuilder cell)
    {
        if (!Take('"')) return false;
        cell.Append('"');
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t') _at++;
    }

    private bool Take(char letter)
    {
        if (_at >= text.Length || text[_at] != letter) return false;
        _at++;
        return true;
    }

    private string? Refuse(LocalText fault)
    {
        Fault = fault;
        return null;
    }
}
