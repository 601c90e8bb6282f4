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

    /// <summary>The hits of a first word.</summary>
    public IEnumerable<SearchPosting> Of(int key)
    {
        for (var at = _starts[key]; at < _starts[key + 1]; at++)
        {
            var order = _order[at];
            yield return new SearchPosting(
                (int)(order >> (PageBits + 2 * FormBits)) - 1, (byte)(order >> (PageBits + FormBits)), (byte)(order >> PageBits), (int)(order & PageMask),
                (int)(_counts[at] >> 16), (int)(_counts[at] & 0xFFFF));
        }
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
