using System.Runtime.InteropServices;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>The words of one page, counted; then, emptied, those of another.</summary>
internal sealed class SearchWords
{
    /// <summary>Parts of a weight.</summary>
    private const int Unit = 16;

    /// <summary>Words of a field whose words count just as much as its weight says; in a shorter one each says more of the page.</summary>
    private const double UsualLength = 8;

    private const double ShortShare = 0.1;

    /// <summary>Where a sentence ends, and in the place of a second word that there is not.</summary>
    private const int None = -1;

    private readonly SearchCollector _all;
    private readonly RecentWords _recent;
    private readonly Dictionary<long, (int Body, int Weighted)> _counts = new(1024, WordPairHash.Instance);
    private readonly List<int> _words = [];
    private readonly Action<ReadOnlySpan<char>> _found;

    public SearchWords(SearchCollector all) => (_all, _recent, _found) = (all, new RecentWords(all), word => _words.Add(word.IsEmpty ? None : _recent!.NumberOf(word)));

    /// <returns>How many words there were.</returns>
    public int Read(string text, int weight)
    {
        _words.Clear();
        Syllables.Each(text, _found);
        var length = _words.Count(word => word != None);
        var each = weight == 0 ? 0 : Math.Max(1, (int)(weight * Unit / (ShortShare + (1 - ShortShare) * length / UsualLength)));
        var before = None;
        foreach (var word in _words)
        {
            if (word != None) Count(Key(word, None), each);
            if (word != None && before != None) Count(Key(before, word), each);
            before = word;
        }
        return length;
    }

    /// <summary>Adds the other form of abbreviations, as little as a word can count, and beside no other, so that phrases stay exact.</summary>
    public void Complete(SearchAbbreviations abbreviations)
    {
        foreach (var word in abbreviations.Added(Has).ToList()) _counts.TryAdd(Key(_all.NumberOf(word), None), (0, Unit));
    }

    /// <summary>What was counted.</summary>
    public SearchHit[] Taken()
    {
        var (hits, i) = (new SearchHit[_counts.Count], 0);
        foreach (var (key, (body, weighted)) in _counts)
            hits[i++] = new SearchHit((int)(key >> 32), (int)(uint)key - 1, Limited(body), Limited(weighted));
        _counts.Clear();
        return hits;
    }

    private bool Has(IReadOnlyList<string> words)
    {
        var before = None;
        foreach (var word in words)
        {
            if (_all.Known(word) is not { } number || !_counts.ContainsKey(before == None ? Key(number, None) : Key(before, number))) return false;
            before = number;
        }
        return true;
    }

    private void Count(long key, int weight)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        if (weight == 0) count.Body++;
        else count.Weighted += weight;
    }

    private static long Key(int first, int second) => ((long)first << 32) | (uint)(second + 1);

    private static ushort Limited(int count) => (ushort)Math.Min(count, ushort.MaxValue);
}
