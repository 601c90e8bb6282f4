using System.Collections.Concurrent;

namespace Portal.Generator.Search;

/// <summary>Takes in the words of pages while they are made, from every thread.</summary>
internal sealed class SearchCollector
{
    private readonly SearchAbbreviations _abbreviations;
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersByLetters;
    private readonly ConcurrentDictionary<string, SearchPage> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SearchWords> _idle = [];
    private int _next = -1;

    public SearchCollector(SearchAbbreviations abbreviations) =>
        (_abbreviations, _numbersByLetters) = (abbreviations, _numbers.GetAlternateLookup<ReadOnlySpan<char>>());

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
        // What counts words is a table that grew large: the next page finds it ready.
        var words = _idle.TryTake(out var idle) ? idle : new SearchWords(this);
        var length = words.Read(body, 0);
        foreach (var (text, weight) in fields) words.Read(text, weight);
        words.Complete(_abbreviations);
        _pages[page.Url] = page with { Hits = words.Taken(), Length = length };
        _idle.Add(words);
    }

    /// <summary>The number of a form; null where no page has it yet.</summary>
    public int? Known(string form) => _numbers.TryGetValue(form, out var number) ? number : null;

    /// <summary>The number of a form, which may be new.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (_numbersByLetters.TryGetValue(form, out var number)) return number;
        // A number must belong to one form only: whoever loses the race for a form leaves no gap.
        lock (_pages)
        {
            if (_numbersByLetters.TryGetValue(form, out number)) return number;
            number = ++_next;
            _numbers[form.ToString()] = number;
            return number;
        }
    }
}
