using System.Buffers;
using Portal.Model.Text;

namespace Portal.Generator.Documents;

/// <summary>How well two names of a body agree, where texts shorten them: "UBND tỉnh" for "Ủy ban nhân dân tỉnh Bắc Ninh".</summary>
internal enum IssuerMatch
{
    /// <summary>Another body.</summary>
    Other,

    /// <summary>Nothing speaks against it.</summary>
    Possible,

    /// <summary>The kind of body and its level at least are the same.</summary>
    Same,
}

/// <summary>The name of a body as its words, with what has an abbreviation abbreviated.</summary>
internal sealed class IssuerName
{
    private const int MaxWords = 16;
    private const int Telling = 2;

    // Words that tell one body from another although they are written small.
    private static readonly HashSet<string> Levels = ["tinh", "huyen", "quan", "xa", "phuong", "thi", "thanh", "dac"];
    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;:()\n");

    private static readonly string[] Chair = ["chu", "tich"];

    private readonly List<(string Folded, bool IsCapital)> _words;

    /// <param name="text">A name, or a text that begins with one; it ends at the first mark of punctuation.</param>
    public IssuerName(string text, DocumentSymbols symbols)
    {
        _words = [.. Words(text)];
        // A chairperson signs for the committee: "Chủ tịch UBND tỉnh" names the same body.
        if (_words.Count > Chair.Length && _words.Take(Chair.Length).Select(w => w.Folded).SequenceEqual(Chair)) _words.RemoveRange(0, Chair.Length);
        foreach (var (name, abbreviation) in symbols.Bodies) Abbreviate(name.Split(' '), abbreviation);
    }

    /// <summary>The same for every way of writing the whole name.</summary>
    public string Key => string.Join(' ', _words.Select(w => w.Folded));

    /// <summary>True where the name begins with a body that a vocabulary knows.</summary>
    public bool IsKnown(DocumentSymbols symbols) => _words.Count > 0 && symbols.Bodies.Any(b => b.Short == _words[0].Folded);

    /// <summary>True where the name has an abbreviation or what it stands for: the office of a committee has the committee's.</summary>
    public bool Has(string abbreviation) => _words.Exists(w => DocumentSymbols.IsSame(w.Folded, abbreviation));

    /// <summary>Compares what a text says with the whole name of a body.</summary>
    public static IssuerMatch Compare(IssuerName said, IssuerName whole)
    {
        var same = 0;
        while (same < said._words.Count && same < whole._words.Count && said._words[same].Folded == whole._words[same].Folded) same++;
        var isOther = same < whole._words.Count && same < said._words.Count
            && (said._words[same].IsCapital || (same > 0 && Levels.Contains(said._words[same].Folded)));
        if (isOther) return IssuerMatch.Other;
        return same >= Telling || (same > 0 && same == whole._words.Count) ? IssuerMatch.Same : IssuerMatch.Possible;
    }

    private static IEnumerable<(string, bool)> Words(string text)
    {
        var end = text.AsSpan().IndexOfAny(Ends);
        var words = (end < 0 ? text : text[..end]).Split((char[]?)null, MaxWords + 1, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(MaxWords))
            if (DocumentSymbols.FoldWords(word) is { Length: > 0 } folded) yield return (folded, char.IsUpper(word[0]));
    }

    private void Abbreviate(string[] name, string abbreviation)
    {
        for (var at = 0; at + name.Length <= _words.Count; at++)
        {
            if (!_words.Skip(at).Take(name.Length).Select(w => w.Folded).SequenceEqual(name)) continue;
            _words.RemoveRange(at, name.Length);
            _words.Insert(at, (abbreviation, true));
        }
    }
}
