using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>Takes in the words of pages while they are made, from every thread.</summary>
internal sealed class SearchCollector(SearchAbbreviations abbreviations)
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SearchPage> _pages = new(StringComparer.Ordinal);
    /// <summary>Parts of a weight.</summary>
    private const int Unit = 16;

    private int _next = -1;

    /// <summary>The forms of words, by number.</summary>
    public string[] Forms()
    {
        var forms = new string[_next + 1];
        foreach (var (form, number) in _numbers) forms[number] = form;
        return forms;
    }

    /// <summary>Every page, newest first, then by address: their numbers, and the order of equal scores.</summary>
    public IReadOnlyList<SearchPage> Pages() =>
        [.. _pages.Values.OrderByDescending(p => p.Date, StringComparer.Ordinal).ThenBy(p => p.Url, StringComparer.Ordinal)];

    /// <param name="body">The words of the page itself.</param>
    /// <param name="fields">Its other texts, each with its weight.</param>
    public void Add(SearchPage page, string body, IEnumerable<(string Text, int Weight)> fields)
    {
        var words = new PageWords(this);
        var length = words.Read(body, 0);
        foreach (var (text, weight) in fields) words.Read(text, weight);
        words.Complete(abbreviations);
        _pages[page.Url] = page with { Hits = words.Hits(), Length = length };
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var number)) return number;
        // A number must belong to one form only: whoever loses the race for a form leaves no gap.
        lock (_pages)
        {
            if (lookup.TryGetValue(word, out number)) return number;
            number = ++_next;
            _numbers[word.ToString()] = number;
            return number;
        }
    }

    /// <summary>The words of one page, counted.</summary>
    private sealed class PageWords(SearchCollector all)
    {
        /// <summary>Words of a field whose words count just as much as its weight says; in a shorter one each says more of the page.</summary>
        private const double UsualLength = 8;

        private const double ShortShare = 0.2;

        private readonly Dictionary<long, (int Body, int Weighted)> _counts = new(512, WordPairHash.Instance);
        private readonly List<int> _words = [];

        /// <returns>How many words there were.</returns>
        public int Read(string text, int weight)
        {
            _words.Clear();
            Syllables.Each(text, word => _words.Add(all.NumberOf(word)));
            var each = weight == 0 ? 0 : Math.Max(1, (int)(weight * Unit / (ShortShare + (1 - ShortShare) * _words.Count / UsualLength)));
            for (var i = 0; i < _words.Count; i++)
            {
                Count(_words[i], -1, each);
                if (i > 0) Count(_words[i - 1], _words[i], each);
            }
            return _words.Count;
        }

        /// <summary>Adds the other form of abbreviations, as little as a word can count, and beside no other, so that phrases stay exact.</summary>
        public void Complete(SearchAbbreviations abbreviations)
        {
            foreach (var word in abbreviations.Added(Has).ToList()) _counts.TryAdd(Key(all.NumberOf(word), -1), (0, Unit));
        }

        private bool Has(IReadOnlyList<string> words)
        {
            var before = -1;
            foreach (var (i, word) in words.Index())
            {
                if (!all._numbers.TryGetValue(word, out var number) || !_counts.ContainsKey(i == 0 ? Key(number, -1) : Key(before, number))) return false;
                before = number;
            }
            return true;
        }

        private static long Key(int first, int second) => ((long)first << 32) | (uint)(second + 1);

        private void Count(int first, int second, int weight)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, Key(first, second), out _);
            if (weight == 0) count.Body++;
            else count.Weighted += weight;
        }

        public SearchHit[] Hits()
        {
            var (hits, i) = (new SearchHit[_counts.Count], 0);
            foreach (var (key, (body, weighted)) in _counts)
                hits[i++] = new SearchHit((int)(key >> 32), (int)(uint)key - 1, Limited(body), Limited(weighted));
            return hits;
        }

        private static ushort Limited(int count) => (ushort)Math.Min(count, ushort.MaxValue);
    }
}
