namespace Portal.Generator.Search;

/// <summary>Turns the hits of pages into entries of shards: a word, then the pairs that begin with it. For one thread.</summary>
/// <param name="pages">How many there are.</param>
internal sealed class SearchEntries(int pages, SearchVocabulary words, SearchPostings postings, SearchScoring scoring, ShardWriter writer)
{
    private readonly (int Page, int Impact)[] _list = new (int, int)[pages];

    /// <summary>The last entry in which each page was counted.</summary>
    private readonly int[] _counted = new int[pages];
    private int _entry;

    /// <summary>Writes what begins with a word.</summary>
    /// <param name="word">The number of its key.</param>
    /// <returns>How many pages have it, and all of them where a list of its forms is cut.</returns>
    public (int Frequency, IReadOnlyList<int>? All) Write(int word)
    {
        var (at, end) = (postings.Of(word).Start.Value, postings.Of(word).End.Value);
        var single = postings.EndOfEntry(at, end);
        var (frequency, isCut) = WriteEntry(word, at, single);
        var rest = isCut ? Pages(at, single) : null;
        for (at = single; at < end;)
        {
            var next = postings.EndOfEntry(at, end);
            WriteEntry(word, at, next);
            at = next;
        }
        return (frequency, rest);
    }

    public IReadOnlyList<Shard> Finish() => writer.Finish();

    private (int Frequency, bool IsCut) WriteEntry(int word, int start, int end)
    {
        var second = postings[start].Second;
        var (forms, frequency) = Count(start, end);
        var (rarity, isCut) = (scoring.Rarity(frequency), false);
        writer.Begin(words.KeyBytes[word], second < 0 ? [] : words.KeyBytes[second], forms, frequency);
        for (var at = start; at < end;)
        {
            var (hit, next) = (postings[at], postings.EndOfForm(at, end));
            var list = Scored(at, next, rarity);
            if (second < 0) writer.AddWord(Written(word, hit.FirstForm), list);
            else writer.AddPair(hit.FirstForm, hit.SecondForm, list);
            isCut |= list.Length > ShardWriter.MostPages;
            at = next;
        }
        return (frequency, isCut);
    }

    /// <summary>One page may have several forms of a key.</summary>
    private (int Forms, int Pages) Count(int start, int end)
    {
        var (forms, pages) = (0, 0);
        _entry++;
        for (var at = start; at < end; forms++)
            for (var next = postings.EndOfForm(at, end); at < next; at++)
            {
                ref var counted = ref _counted[postings[at].Page];
                if (counted != _entry) pages++;
                counted = _entry;
            }
        return (forms, pages);
    }

    private ReadOnlySpan<(int Page, int Impact)> Scored(int start, int end, double rarity)
    {
        for (var at = start; at < end; at++)
        {
            var hit = postings[at];
            _list[at - start] = (hit.Page, scoring.Impact(hit, rarity));
        }
        return _list.AsSpan(0, end - start);
    }

    /// <summary>Empty where the form is the key.</summary>
    private string Written(int word, int form) => words.FormsOf[word][form] is var text && text == words.Keys[word] ? "" : text;

    private IReadOnlyList<int> Pages(int start, int end) => [.. Enumerable.Range(start, end - start).Select(at => postings[at].Page).Distinct().Order()];
}
