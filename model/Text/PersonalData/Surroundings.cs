namespace Portal.Model.Text.PersonalData;

/// <summary>Reads the words around a number: what it is called, and whose it is.</summary>
internal sealed class Surroundings(Passage passage)
{
    private const int LabelReach = 60;
    private const int OwnerReach = 160;
    private const int OwnerReachAfter = 30;
    private const int LineReach = 14;
    private const int SumGroup = 3;
    private const string Ornaments = " *_`:|";

    private readonly WordIndex _labels = new(passage, Vocabulary.Labels);
    private readonly WordIndex _owners = new(passage, Vocabulary.Owners);
    private (int At, (Sense, int) Found) _label = (-1, default);
    private Sense? _title;

    private static readonly string[] SentenceEnds = [". ", "; ", "? ", "! ", ")"];

    /// <summary>The label nearest before a place, with the characters between; the column's name where the cell has none.</summary>
    public (Sense Sense, int Distance) LabelBefore(int at)
    {
        if (_labels.IsEmpty) return default;
        if (_label.At != at) _label = (at, FindLabel(at));
        return _label.Found;
    }

    private (Sense Sense, int Distance) FindLabel(int at)
    {
        var (sense, end) = NearestLabel(at);
        if (sense != Sense.None) return (sense, at - end);
        var (start, columnEnd) = passage.ColumnName(at);
        var column = columnEnd > start && !IsAnyValue(start, columnEnd) ? _labels.Last(start, columnEnd).Sense : Sense.None;
        return (column == Sense.None && IsInIdentityRow(at) ? Sense.Identity : column, 0);
    }

    /// <summary>A column of a table whose rows are named, not its columns.</summary>
    private bool IsAnyValue(int start, int end) => passage.Folded.AsSpan(start, end - start).Trim(Ornaments).SequenceEqual("gia tri");

    /// <summary>True where a cell before names the row by a label, as tables of one person's data do. What is grouped as sums are is none.</summary>
    private bool IsInIdentityRow(int at)
    {
        if (at + SumGroup < passage.Text.Length && passage.Text[at + SumGroup] is '.' or ',') return false;
        foreach (var (start, end) in passage.CellsBefore(at))
            if (IsIdentityLabel(start, end)) return true;
        return false;
    }

    /// <summary>True for a cell that begins with the label: what is asked of whoever applies for a card begins otherwise.</summary>
    private bool IsIdentityLabel(int start, int end)
    {
        var (sense, at) = _labels.First(start, end);
        return sense == Sense.Identity && passage.Folded.AsSpan(start, at - start).Trim(Ornaments) is "" or "so" or "giay" or "the" or "so the" or "so giay";
    }

    /// <summary>What a bracket right after a number calls it: <c>001… (mã hồ sơ)</c>.</summary>
    public Sense LabelAfter(int at)
    {
        if (_labels.IsEmpty) return Sense.None;
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
        return at < text.Length && (StartsWithAny(text, at, Vocabulary.Units) || StartsWithAny(passage.Folded, at, Vocabulary.PlainUnits));
    }

    /// <summary>Whose a number or mailbox is: by its own sentence first, then by the row, the head of the table, the heading and the title.</summary>
    public Sense OwnerOf(int start, int end, int reachAfter = OwnerReachAfter)
    {
        var from = SentenceStart(start);
        var (before, beforeEnd) = _owners.Last(from, start);
        var until = SentenceEnd(end, reachAfter);
        var (after, afterEnd) = _owners.First(end, until);
        if (before != Sense.None && after != Sense.None) return start - beforeEnd <= afterEnd - end ? before : after;
        if (before != Sense.None) return before;
        return after != Sense.None ? after : Wider(start);
    }

    /// <summary>A label stands in the sentence of its number, and on its line unless it ends the line before.</summary>
    private (Sense Sense, int End) NearestLabel(int at)
    {
        var start = AfterSentence(passage.WindowStart(at, LabelReach), at);
        var found = _labels.Last(start, at);
        return found.Sense == Sense.None || at - found.End <= LineReach || !passage.Text.AsSpan(found.End, at - found.End).Contains('\n') ? found : (Sense.None, -1);
    }

    /// <summary>The start of the last sentence of a stretch. A short word with a dot ("No.", "Tp.") ends none.</summary>
    private int AfterSentence(int start, int end)
    {
        for (var at = end - 1; at > start; at--)
        {
            if (passage.Text[at] is not (' ' or '\n') || passage.Text[at - 1] is not ('.' or ';' or '?' or '!')) continue;
            if (passage.Text[at - 1] != '.' || !IsShort(at - 1)) return at + 1;
        }
        return start;
    }

    private bool IsShort(int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(passage.Text[start - 1]) && dot - start < 3) start--;
        return dot - start is 1 or 2;
    }

    private Sense Wider(int at)
    {
        var row = passage.IsInTable(at) ? passage.LineOf(at) : default;
        foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[row, passage.TableHead(at), passage.Heading(at)])
            if (end > start && _owners.Last(start, end).Sense is not Sense.None and var sense) return sense;
        return _title ??= NearestIn(passage.Title);
    }

    private static Sense NearestIn(string title)
    {
        if (title.Length == 0) return Sense.None;
        var about = new Passage(title, null, "");
        return new WordIndex(about, Vocabulary.Owners).Last(0, title.Length).Sense;
    }

    private int SentenceStart(int at) => AfterSentence(passage.WindowStart(at, OwnerReach), at);

    private int SentenceEnd(int at, int reach)
    {
        var end = passage.WindowEnd(at, reach);
        foreach (var mark in SentenceEnds)
            if (passage.Text.IndexOf(mark, at, end - at, StringComparison.Ordinal) is >= 0 and var found) end = Math.Min(end, found);
        return end;
    }

    private static bool StartsWithAny(string text, int at, IReadOnlyList<string> units)
    {
        foreach (var unit in units)
            if (text[at] == unit[0] && string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0 && !IsWordAt(text, at + unit.Length)) return true;
        return false;
    }

    private static bool IsWordAt(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
