namespace Portal.Model.Text.PersonalData;

/// <summary>Where the words of a vocabulary stand in a text, found in one pass and asked for by place.</summary>
internal sealed class WordIndex
{
    private readonly List<(int Start, int End, Sense Sense)> _byStart = [];
    private readonly List<(int Start, int End, Sense Sense)> _byEnd;

    public WordIndex(Passage passage, ILookup<char, Word> words)
    {
        for (var at = 0; at < passage.Text.Length; at++)
        {
            if (!char.IsLetter(passage.Text[at]) || (at > 0 && char.IsLetter(passage.Text[at - 1]) && !IsInnerStart(passage.Text, at))) continue;
            foreach (var word in words[passage.Folded[at]])
                if (IsAt(word, passage, at)) _byStart.Add((at, at + word.Written.Length, word.Sense));
        }
        _byEnd = [.. _byStart.OrderBy(w => w.End).ThenByDescending(w => w.Start)];
    }

    public bool IsEmpty => _byStart.Count == 0;

    /// <summary>Words by the letter that they begin with.</summary>
    public static ILookup<char, Word> Lookup(IEnumerable<Word> words) => words.ToLookup(w => FoldedText.Of(w.Written)[0]);

    /// <summary>The word that ends last in a stretch; of two that end together the longer.</summary>
    public (Sense Sense, int End) Last(int start, int end)
    {
        var at = _byEnd.BinarySearch((0, end, default), ByEnd);
        at = at < 0 ? ~at : at;
        while (at < _byEnd.Count && _byEnd[at].End == end) at++;
        var best = (Sense: Sense.None, Start: int.MaxValue, End: -1);
        for (at--; at >= 0 && _byEnd[at].End > start && _byEnd[at].End >= best.End; at--)
            if (_byEnd[at].Start >= start && _byEnd[at].Start < best.Start) best = (_byEnd[at].Sense, _byEnd[at].Start, _byEnd[at].End);
        return (best.Sense, best.End);
    }

    /// <summary>The word that begins first in a stretch.</summary>
    public (Sense Sense, int Start) First(int start, int end)
    {
        var at = _byStart.BinarySearch((start, 0, default), ByStart);
        at = at < 0 ? ~at : at;
        while (at > 0 && _byStart[at - 1].Start == start) at--;
        for (; at < _byStart.Count && _byStart[at].Start < end; at++)
            if (_byStart[at].End <= end) return (_byStart[at].Sense, _byStart[at].Start);
        return default;
    }

    private static readonly Comparer<(int Start, int End, Sense Sense)> ByEnd = Comparer<(int Start, int End, Sense Sense)>.Create((a, b) => a.End.CompareTo(b.End));
    private static readonly Comparer<(int Start, int End, Sense Sense)> ByStart = Comparer<(int Start, int End, Sense Sense)>.Create((a, b) => a.Start.CompareTo(b.Start));

    /// <summary>The next word of a program's name: <c>soCMND</c>.</summary>
    private static bool IsInnerStart(string text, int at) => char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterLower(text[at - 1]);

    private static bool IsAt(Word word, Passage passage, int at)
    {
        var (text, sought) = word.Folded is { } folded ? (passage.Folded, folded) : (passage.Lower, word.Written);
        var end = at + sought.Length;
        return string.CompareOrdinal(text, at, sought, 0, sought.Length) == 0 && !(end < text.Length && char.IsLetter(text[end]));
    }
}
