using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>A query, cut into words. <c>search.js</c> does the same.</summary>
/// <param name="Words">Each different word once, in order.</param>
/// <param name="Pairs">Numbers of words that stand side by side.</param>
/// <param name="Phrases">Pairs, by number, that were put between quotation marks and must stand side by side in pages.</param>
/// <param name="IsAccented">Some word has marks, so that every word is meant as it is written.</param>
internal sealed record SearchQuery(IReadOnlyList<QueryWord> Words, IReadOnlyList<(int First, int Second)> Pairs, IReadOnlyList<int> Phrases, bool IsAccented)
{
    /// <summary>Words that count; whoever pastes a page finds it by its first ones.</summary>
    public const int MostWords = 16;

    /// <summary>Pairs that count: as many as a number has bits to note them in.</summary>
    public const int MostPairs = 31;

    private const int MostLetters = 400;

    public static SearchQuery Of(string text)
    {
        var (words, pairs, phrases) = (new List<QueryWord>(), new List<(int, int)>(), new SortedSet<int>());
        var parts = Parts(text);
        for (var part = 0; part < parts.Count; part++)
        {
            var (before, isPhrase) = (-1, part % 2 == 1 && part < parts.Count - 1);
            foreach (var form in Syllables.WithEnds(parts[part]))
            {
                if (form.Length == 0)
                {
                    before = -1;
                    continue;
                }
                var number = words.FindIndex(w => w.Form == form);
                if (number < 0 && words.Count == MostWords) break;
                if (number < 0) number = Add(words, new QueryWord(form, Syllables.Key(form)));
                if (before >= 0 && before != number)
                {
                    var pair = pairs.IndexOf((before, number));
                    if (pair < 0 && pairs.Count < MostPairs) pair = Add(pairs, (before, number));
                    if (pair >= 0 && isPhrase) phrases.Add(pair);
                }
                before = number;
            }
        }
        return new SearchQuery(words, pairs, [.. phrases], words.Exists(w => w.Form != w.Key));
    }

    /// <summary>What stands before, between and behind quotation marks: every second part is a phrase, unless it is the last.</summary>
    public static IReadOnlyList<string> Parts(string text) => Readable(text).Split('"', '“', '”');

    /// <summary>As much of a text as counts, without halves of characters, which no text has and nothing can compose.</summary>
    public static string Readable(string text)
    {
        var letters = text.AsSpan(0, Math.Min(text.Length, MostLetters)).ToArray();
        for (var i = 0; i < letters.Length; i++)
            if (char.IsHighSurrogate(letters[i]) && i + 1 < letters.Length && char.IsLowSurrogate(letters[i + 1])) i++;
            else if (char.IsSurrogate(letters[i])) letters[i] = ' ';
        return new string(letters);
    }

    public string Key(int pair) => $"{Words[Pairs[pair].First].Key} {Words[Pairs[pair].Second].Key}";

    /// <returns>The number that it has in the list.</returns>
    private static int Add<T>(List<T> list, T added)
    {
        list.Add(added);
        return list.Count - 1;
    }
}

/// <param name="Form">As it was written.</param>
/// <param name="Key">As it is looked up.</param>
internal sealed record QueryWord(string Form, string Key);
