namespace Portal.Generator.Search;

/// <summary>
/// Every hit of every page in the order of the index: key of the first word, key of the second, form, page. Sorted one first word
/// at a time, side by side.
/// </summary>
internal sealed class SearchPostings
{
    private const int PageBits = 24;
    private const int FormBits = 8;
    private const ulong PageMask = (1UL << PageBits) - 1;

    private readonly int[] _starts;
    private readonly ulong[] _order;
    private readonly uint[] _counts;

    public SearchPostings(IReadOnlyList<SearchPage> pages, SearchVocabulary words)
    {
        if (pages.Count > (int)PageMask) throw new ArgumentException("more pages than an index can number", nameof(pages));
        _starts = Starts(pages, words);
        (_order, _counts) = (new ulong[_starts[^1]], new uint[_starts[^1]]);
        Scatter(pages, words);
        Parallel.For(0, words.Keys.Count, key => Array.Sort(_order, _counts, _starts[key], _starts[key + 1] - _starts[key]));
    }

    /// <summary>From where to where the hits of a first word stand.</summary>
    public Range Of(int key) => _starts[key].._starts[key + 1];

    /// <summary>The first words, cut where about as many hits stand on either side.</summary>
    public IReadOnlyList<Range> Parts(int count)
    {
        var (parts, from) = (new List<Range>(), 0);
        for (var part = 1; part <= count; part++)
        {
            var to = part == count ? _starts.Length - 1 : from;
            while (to < _starts.Length - 1 && _starts[to] < (long)_starts[^1] * part / count) to++;
            if (to > from) parts.Add(from..to);
            from = to;
        }
        return parts;
    }

    public SearchPosting this[int at]
    {
        get
        {
            var (order, count) = (_order[at], _counts[at]);
            return new SearchPosting(
                (int)(order >> (PageBits + 2 * FormBits)) - 1, (byte)(order >> (PageBits + FormBits)), (byte)(order >> PageBits), (int)(order & PageMask),
                (int)(count >> 16), (int)(count & 0xFFFF));
        }
    }

    /// <summary>The end of the hits that are under the same second key as this one.</summary>
    public int EndOfEntry(int at, int end) => End(at, end, PageBits + 2 * FormBits);

    /// <summary>The end of the hits that also have the same forms.</summary>
    public int EndOfForm(int at, int end) => End(at, end, PageBits);

    private int End(int at, int end, int shift)
    {
        var same = _order[at] >> shift;
        while (at < end && _order[at] >> shift == same) at++;
        return at;
    }

    private static int[] Starts(IReadOnlyList<SearchPage> pages, SearchVocabulary words)
    {
        var starts = new int[words.Keys.Count + 1];
        foreach (var page in pages)
            foreach (var hit in page.Hits) starts[words.KeyOf(hit.First) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] = checked(starts[i] + starts[i - 1]);
        return starts;
    }

    private void Scatter(IReadOnlyList<SearchPage> pages, SearchVocabulary words)
    {
        var next = (int[])_starts.Clone();
        for (var page = 0; page < pages.Count; page++)
            foreach (var hit in pages[page].Hits)
            {
                var at = next[words.KeyOf(hit.First)]++;
                var (second, form) = hit.Second < 0 ? (0UL, 0) : ((ulong)words.KeyOf(hit.Second) + 1, words.FormOf(hit.Second));
                _order[at] = (((((second << FormBits) | words.FormOf(hit.First)) << FormBits) | (byte)form) << PageBits) | (uint)page;
                _counts[at] = ((uint)hit.Body << 16) | hit.Weighted;
            }
    }
}

/// <summary>One hit as it stands in the index.</summary>
/// <param name="Second">The key of the second word, or -1 for a single word.</param>
internal readonly record struct SearchPosting(int Second, byte FirstForm, byte SecondForm, int Page, int Body, int Weighted);
