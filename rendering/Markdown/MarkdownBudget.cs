using System.Buffers;
using System.Text;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Counts, before parsing, what makes Markdig slow or deep, so that no page takes long on any machine.</summary>
/// <remarks>
/// Measured on Markdig 1.6.0: unclosed brackets and emphasis cost their number squared, and their number times the
/// lines of their block; <c>](</c> costs the characters up to the next blank; tables cost columns times rows;
/// definitions cost their number squared. A step stands for at most some 50 ns.
/// </remarks>
internal ref struct MarkdownBudget
{
    public const int MaxBytes = 256 * 1024;
    public const int MaxNesting = 16;
    private const long MaxSteps = 8_000_000;
    private const long MaxCells = 50_000;
    private const int MaxDefinitions = 1_000;
    private const int MaxLines = 10_000;
    private const int MaxBackticks = 32;
    private const int MaxPassages = 100;
    private const int MaxListIndent = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_<|");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");

    private static readonly string LongFence = new('`', MaxBackticks + 1);

    private static readonly LocalText Length = new("dài quá 256 kB", "it is longer than 256 kB");
    private static readonly LocalText Brackets = new(
        "quá nhiều dấu [ * _ < trong một đoạn hoặc bảng", "too many of [ * _ < in one paragraph or table");
    private static readonly LocalText Backticks = new("hơn 32 dấu ` liền nhau", "more than 32 ` in a row");
    private static readonly LocalText Table = new("bảng có quá nhiều ô", "a table has too many cells");
    private static readonly LocalText Passages = new("hơn 100 đoạn ':::'", "more than 100 passages of ':::'");
    private static readonly LocalText Definitions = new(
        "có hơn 1000 định nghĩa liên kết hoặc chú thích", "more than 1000 link or footnote definitions");
    private static readonly LocalText Lines = new("hơn 10 000 dòng", "more than 10,000 lines");
    public static readonly LocalText Nesting = new("lồng nhau quá 16 lớp", "nested deeper than 16");

    private long _steps, _cells, _opens, _lines, _widest, _definitions, _passages;

    /// <summary>What is too much and in which line (from 0), or null.</summary>
    public static (int Line, LocalText Reason)? Exceeded(string body)
    {
        if (body.Length > MaxBytes || Encoding.UTF8.GetByteCount(body) > MaxBytes) return (0, Length);

        var budget = default(MarkdownBudget);
        var rest = body.AsSpan();
        for (var line = 0; rest.Length > 0; line++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var text = end < 0 ? rest : rest[..end];
            if (line >= MaxLines) return (line, Lines);
            if (budget.Spend(text, rest) is { } reason) return (line, reason);
            rest = end < 0 ? [] : rest[(end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1))..];
        }

        return null;
    }

    private LocalText? Spend(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        if (MarkdownNesting.StartsBlock(line)) BeginBlock();
        if (MarkdownNesting.Depth(line, MaxListIndent) > MaxNesting) return Nesting;
        // Two runs of one length pair up, so short runs leave few that search their whole block for a partner.
        if (line.IndexOf(LongFence) >= 0) return Backticks;
        // Every line is shown to every passage that is open.
        if (line.IndexOf(":::") >= 0 && ++_passages > 2 * MaxPassages) return Passages;

        var opens = _opens;
        CountMarks(line, rest);
        _lines++;
        // Differences of n² and n·m, so that the sum over a block's lines is that of the whole block.
        _steps += (_opens * _opens) - (opens * opens) + (_opens * _lines) - (opens * (_lines - 1));
        if (_steps > MaxSteps) return Brackets;
        if (_cells + (_widest * _lines) > MaxCells) return Table;
        return _definitions > MaxDefinitions ? Definitions : null;
    }

    private void BeginBlock()
    {
        _cells += _widest * _lines;
        (_opens, _lines, _widest) = (0, 0, 0);
    }

    private void CountMarks(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        var pipes = 0;
        for (var at = Next(line, 0); at >= 0; at = Next(line, at + 1))
        {
            if (line[at] == '|') pipes++;
            else if (line[at] == ']') CountBracket(rest[(at + 1)..]);
            else _opens++;
        }

        _widest = Math.Max(_widest, pipes);
    }

    private void CountBracket(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty || _steps > MaxSteps) return;
        if (after[0] == ':') _definitions++;
        if (after[0] != '(') return;
        var blank = after.IndexOfAny(Blanks);
        _steps += blank < 0 ? after.Length : blank;
    }

    private static int Next(ReadOnlySpan<char> line, int from)
    {
        var at = line[from..].IndexOfAny(Marks);
        return at < 0 ? -1 : from + at;
    }
}
