using System.Buffers;
using Portal.Model.Text;

namespace Portal.Model.Checks;

/// <summary>Finds the words of a list in a text, all of them in one pass.</summary>
public sealed class WordFinder
{
    private const int ContextReach = 140;

    private readonly WordList _list;
    private readonly SearchValues<string> _all;
    private readonly ILookup<char, (string Sought, WeightedWord Word)> _words;
    private readonly SearchValues<string> _context;

    public WordFinder(WordList list)
    {
        _list = list;
        var words = list.Words.Select(w => (Sought: WordText.Sought(w.Text), Word: w)).ToList();
        _all = SearchValues.Create([.. words.Select(w => w.Sought)], StringComparison.Ordinal);
        _words = words.OrderByDescending(w => w.Sought.Length).ToLookup(w => First(w.Sought));
        _context = SearchValues.Create([.. list.Context.Select(WordText.Sought)], StringComparison.Ordinal);
    }

    public LocalText Label => _list.Label;
    public int Limit => _list.Limit;

    /// <summary>The words there are, by place. Amid the context of an honest text a word weighs less; what weighs nothing then is left out.</summary>
    public IReadOnlyList<FoundWord> In(WordText text)
    {
        var found = new List<FoundWord>();
        var words = text.Words.AsSpan();
        for (var from = 0; from < words.Length;)
        {
            var next = words[from..].IndexOfAny(_all);
            if (next < 0) break;
            var at = from + next;
            var (sought, word) = At(text.Words, at);
            var weight = HasContext(words, at) ? Math.Max(0, word.Weight - HonestWeight) : word.Weight;
            if (weight > 0) found.Add(new FoundWord(word.Text, weight, word.Weight > HonestWeight, text.PlaceOf(sought[0] == ' ' ? at + 1 : at)));
            from = at + sought.Length - 1;
        }
        return found;
    }

    /// <summary>What an honest text may say about the matter.</summary>
    private const int HonestWeight = 2;

    private (string Sought, WeightedWord Word) At(string text, int at) =>
        _words[First(text.AsSpan(at))].First(w => string.CompareOrdinal(text, at, w.Sought, 0, w.Sought.Length) == 0);

    private bool HasContext(ReadOnlySpan<char> words, int at)
    {
        var start = Math.Max(0, at - ContextReach);
        return words[start..Math.Min(words.Length, at + ContextReach)].IndexOfAny(_context) >= 0;
    }

    private static char First(ReadOnlySpan<char> sought) => sought[0] == ' ' ? sought[1] : sought[0];
}

/// <param name="Weight">What it weighs here.</param>
/// <param name="IsOffer">No honest text has it, whatever stands around it.</param>
/// <param name="Place">Where in the text.</param>
public sealed record FoundWord(string Text, int Weight, bool IsOffer, int Place);
