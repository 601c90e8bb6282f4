namespace Portal.Generator.Search;

/// <summary>
/// Ranks the pages that have every word of a query: those that have each as it is written first, then by the sum of impacts, then
/// newest first. The same steps, with the same whole numbers, are in <c>search.js</c>.
/// </summary>
internal static class SearchRanker
{
    private const int AsWritten = 4;
    private const int OtherForms = 3;

    /// <param name="single">The entries of the words, null for those that no page has.</param>
    /// <param name="pairs">The entries of the pairs.</param>
    /// <param name="rests">For words whose lists are cut, all their pages; null for the others.</param>
    /// <returns>Every page that has all the words.</returns>
    public static IReadOnlyList<RankedPage> Rank(SearchQuery query, IReadOnlyList<SearchEntry?> single, IReadOnlyList<SearchEntry?> pairs, IReadOnlyList<HashSet<int>?> rests)
    {
        var known = new Dictionary<int, Evidence>();
        for (var i = 0; i < single.Count; i++) TakeWord(query, i, single[i], known);
        for (var i = 0; i < pairs.Count; i++) TakePair(query, i, single, pairs[i], known);
        TakeRests(rests, known);

        var (all, phrases) = ((1 << query.Words.Count) - 1, query.Phrases.Aggregate(0, (mask, pair) => mask | (1 << pair)));
        return
        [
            .. known.Where(k => (k.Value.Words | k.Value.Rest) == all && (k.Value.Pairs & phrases) == phrases)
                .Select(k => new RankedPage(k.Key, k.Value.Words == all, k.Value.Written == all, k.Value.Score))
                .OrderByDescending(p => p.IsListed).ThenByDescending(p => p.IsWritten).ThenByDescending(p => p.Score).ThenBy(p => p.Page),
        ];
    }

    private static void TakeWord(SearchQuery query, int word, SearchEntry? entry, Dictionary<int, Evidence> known)
    {
        if (entry is null) return;
        var best = Evident(entry, query.IsAccented, form => !query.IsAccented || Text(form, query.Words[word].Key) == query.Words[word].Form, (impact, isWritten) => impact * (isWritten ? AsWritten : 1));
        foreach (var (page, (score, isWritten)) in best) Of(known, page).Add(1 << word, isWritten, score);
    }

    private static void TakePair(SearchQuery query, int pair, IReadOnlyList<SearchEntry?> single, SearchEntry? entry, Dictionary<int, Evidence> known)
    {
        if (entry is null) return;
        var (first, second) = query.Pairs[pair];
        var best = Evident(
            entry, query.IsAccented, form => !query.IsAccented || (IsWritten(query.Words[first], single[first], form.First) && IsWritten(query.Words[second], single[second], form.Second)),
            (impact, isWritten) => isWritten ? impact : impact / AsWritten);
        foreach (var (page, (score, isWritten)) in best) Of(known, page).AddPair((1 << first) | (1 << second), 1 << pair, isWritten, score);
    }

    /// <summary>What an entry says of each page: the best of its forms and, where marks do not tell them apart, three quarters of the others.</summary>
    /// <param name="weigh">The score of an impact, by whether the form is the one that was written.</param>
    private static Dictionary<int, (int Score, bool IsWritten)> Evident(SearchEntry entry, bool isAccented, Func<EntryForm, bool> isForm, Func<int, bool, int> weigh)
    {
        var said = new Dictionary<int, (int Most, int Sum, bool IsWritten)>();
        foreach (var form in entry.Forms)
        {
            var isWritten = isForm(form);
            foreach (var (page, impact) in form.Postings)
            {
                var (before, score) = (said.GetValueOrDefault(page), weigh(impact, isWritten));
                said[page] = (Math.Max(before.Most, score), before.Sum + score, before.IsWritten || isWritten);
            }
        }
        return said.ToDictionary(s => s.Key, s => (s.Value.Most + (isAccented ? 0 : (s.Value.Sum - s.Value.Most) * OtherForms / AsWritten), s.Value.IsWritten));
    }

    private static bool IsWritten(QueryWord word, SearchEntry? entry, int form) =>
        entry is not null && form < entry.Forms.Count && Text(entry.Forms[form], word.Key) == word.Form;

    private static string Text(EntryForm form, string key) => form.Text is { Length: > 0 } text ? text : key;

    private static void TakeRests(IReadOnlyList<HashSet<int>?> rests, Dictionary<int, Evidence> known)
    {
        for (var word = 0; word < rests.Count; word++)
            foreach (var page in rests[word] ?? []) Of(known, page).Rest |= 1 << word;
    }

    private static Evidence Of(Dictionary<int, Evidence> known, int page) =>
        known.TryGetValue(page, out var evidence) ? evidence : known[page] = new Evidence();

    /// <summary>What is known of a page; bits are numbers of words or pairs.</summary>
    private sealed class Evidence
    {
        public int Words { get; private set; }

        public int Written { get; private set; }

        public int Pairs { get; private set; }

        public int Rest { get; set; }

        public int Score { get; private set; }

        public void Add(int words, bool isWritten, int score)
        {
            Words |= words;
            if (isWritten) Written |= words;
            Score += score;
        }

        public void AddPair(int words, int pair, bool isWritten, int score)
        {
            Add(words, isWritten, score);
            Pairs |= pair;
        }
    }
}

/// <param name="IsListed">Found with its impacts, and not only by a list of the rest.</param>
/// <param name="IsWritten">Has every word with the marks of the query.</param>
internal sealed record RankedPage(int Page, bool IsListed, bool IsWritten, int Score);
