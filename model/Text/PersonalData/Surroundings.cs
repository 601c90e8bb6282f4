namespace Portal.Model.Text.PersonalData;

/// <summary>Reads the words around a number: what it is called, and whose it is.</summary>
internal sealed class Surroundings(Passage passage)
{
    private const int LabelReach = 60;
    private const int OwnerReach = 160;
    private const int OwnerReachAfter = 90;

    private readonly WordIndex _labels = new(passage, Vocabulary.Labels);
    private readonly WordIndex _owners = new(passage, Vocabulary.Owners);
    private Sense? _title;

    private static readonly string[] SentenceEnds = [". ", "; ", "? ", "! "];

    /// <summary>The label nearest before a place, with the characters between; the column's name where the cell has none.</summary>
    public (Sense Sense, int Distance) LabelBefore(int at)
    {
        var (sense, end) = _labels.Last(LabelStart(at), at);
        if (sense != Sense.None) return (sense, at - end);
        var (start, columnEnd) = passage.ColumnName(at);
        return columnEnd > start ? (_labels.Last(start, columnEnd).Sense, 0) : default;
    }

    /// <summary>What a bracket right after a number calls it: <c>001… (mã hồ sơ)</c>.</summary>
    public Sense LabelAfter(int at)
    {
        var end = passage.WindowEnd(at, 24);
        var start = at;
        while (start < end && passage.Text[start] is ' ' or '*' or '_') start++;
        return start < end && passage.Text[start] == '(' ? _labels.Last(start, end).Sense : Sense.None;
    }

    /// <summary>True where the number counts something.</summary>
    public bool IsAmount(int end)
    {
        var text = passage.Lower;
        var at = end < text.Length && text[end] is ' ' or '\u00a0' ? end + 1 : end;
        foreach (var unit in Vocabulary.Units)
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0 && !IsWordAt(text, at + unit.Length)) return true;
        return false;
    }

    /// <summary>Whose a number or mailbox is: by its own sentence first, then by the row, the head of the table, the heading and the title.</summary>
    public Sense OwnerOf(int start, int end)
    {
        var from = SentenceStart(start);
        var (before, beforeEnd) = _owners.Last(from, start);
        var until = SentenceEnd(end);
        var (after, afterEnd) = _owners.First(end, until);
        if (before != Sense.None && after != Sense.None) return start - beforeEnd <= afterEnd - end ? before : after;
        if (before != Sense.None) return before;
        return after != Sense.None ? after : Wider(start);
    }

    /// <summary>A label stands in the sentence of its number, and on its line, unless a colon ends the line before.</summary>
    private int LabelStart(int at)
    {
        var start = passage.WindowStart(at, LabelReach);
        if (passage.Text.LastIndexOf(". ", at, at - start, StringComparison.Ordinal) is >= 0 and var sentence) start = sentence + 1;
        var line = passage.Text.LastIndexOf('\n', at, at - start);
        return line > 0 && !passage.Text.AsSpan(start, line - start).TrimEnd(" *_").EndsWith(":") ? line : start;
    }

    private Sense Wider(int at)
    {
        var line = passage.LineOf(at);
        foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[line, passage.TableHead(at), passage.Heading(at)])
            if (end > start && _owners.Last(start, end).Sense is not Sense.None and var sense) return sense;
        return _title ??= NearestIn(passage.Title);
    }

    private static Sense NearestIn(string title)
    {
        if (title.Length == 0) return Sense.None;
        var about = new Passage(title, null, "");
        return new WordIndex(about, Vocabulary.Owners).Last(0, title.Length).Sense;
    }

    private int SentenceStart(int at)
    {
        var start = passage.WindowStart(at, OwnerReach);
        foreach (var mark in SentenceEnds)
            if (passage.Text.LastIndexOf(mark, at, at - start, StringComparison.Ordinal) is >= 0 and var found) start = Math.Max(start, found + mark.Length);
        return start;
    }

    private int SentenceEnd(int at)
    {
        var end = passage.WindowEnd(at, OwnerReachAfter);
        foreach (var mark in SentenceEnds)
            if (passage.Text.IndexOf(mark, at, end - at, StringComparison.Ordinal) is >= 0 and var found) end = Math.Min(end, found);
        return end;
    }

    private static bool IsWordAt(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
