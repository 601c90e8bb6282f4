using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>
/// What is searched for a text: itself where it finds pages, otherwise what Telex or VNI would have made of it, otherwise its words
/// without slips of one letter, otherwise with words left out. <c>typing.js</c> does the same.
/// </summary>
/// <param name="ask">The ranked pages of a text.</param>
/// <param name="dictionary">The keys of the index with the number of their pages; asked for only where a word is not found.</param>
internal sealed class SearchUnderstanding(Func<string, IReadOnlyList<RankedPage>> ask, Func<IReadOnlyDictionary<string, int>> dictionary)
{
    public Understood Of(string text)
    {
        var (ranked, typed) = (ask(text), TypedVietnamese.InText(SearchQuery.Readable(text)));
        if (ranked.Count > 0)
        {
            // Plain words decode too (box: bõ); only what stands like that in a page is worth a question.
            var isMeant = typed is not null && ask(typed) is [{ IsWritten: true }, ..];
            return new Understood(text, ranked, isMeant ? typed : null, isMeant ? Understood.Typed : null);
        }
        if (typed is not null && ask(typed) is { Count: > 0 } found) return new Understood(typed, found, null, Understood.Typed);
        return (SearchQuery.Of(text).Words.Count == 0 ? null : Nearest(text, typed)) ?? new Understood(text, ranked, null, null);
    }

    /// <summary>Of the words that one slip may have spoilt, the one is meant that the rest of the query goes with: all of it, otherwise most of it.</summary>
    private Understood? Nearest(string text, string? typed)
    {
        var (spelling, asked) = (new SearchSpelling(dictionary()), new Dictionary<string, IReadOnlyList<RankedPage>>());
        IReadOnlyList<RankedPage> Once(string part) => asked.TryGetValue(part, out var known) ? known : asked[part] = ask(part);
        List<string> spellings =
        [
            .. Enumerable.Range(0, SearchSpelling.Choices)
                .SelectMany(choice => (string?[])[spelling.Mended(text, choice, decodedFirst: false), spelling.Mended(text, choice, decodedFirst: true)])
                .OfType<string>().Distinct(),
        ];
        return spellings.Where(meant => meant != typed).Select(meant => new Understood(meant, Once(meant), null, Understood.Slip))
            .Where(u => u.Ranked.Count > 0).MaxBy(u => u.Ranked.Count) ?? Without(text, spellings, Once);
    }

    /// <summary>With the least left out; as it was typed, unless less is once slips are put right. Where less than half is left, that is no answer.</summary>
    private static Understood? Without(string text, List<string> spellings, Func<string, IReadOnlyList<RankedPage>> ask)
    {
        var shortening = new SearchShortening(ask);
        var asTyped = shortening.Shortened(text, text);
        var meant = spellings.Select(spelling => shortening.Shortened(spelling, text)).OfType<Shortened>().OrderBy(s => s.Lost).ThenByDescending(s => s.Ranked.Count).FirstOrDefault();
        var best = asTyped is null || meant?.Lost < asTyped.Lost ? meant : asTyped;
        if (best is null || (best.Size < best.Lost && best.Size < 2)) return null;
        return best.Size < best.Lost
            ? new Understood(text, [], Shortened.Plainly(best.Text), Understood.Fewer)
            : new Understood(best.Text, best.Ranked, null, best.Note) { LeftOut = best.LeftOut };
    }
}

/// <param name="Text">What was searched.</param>
/// <param name="Suggestion">What may have been meant instead, and finds pages.</param>
/// <param name="Note">Why one of them is not what was typed.</param>
internal sealed record Understood(string Text, IReadOnlyList<RankedPage> Ranked, string? Suggestion, string? Note)
{
    /// <summary>Telex or VNI was put right.</summary>
    public const string Typed = "typed";

    /// <summary>Words that no page has were taken for others.</summary>
    public const string Slip = "slip";

    /// <summary>No page has all the words.</summary>
    public const string Fewer = "fewer";

    /// <summary>No page has all the words, and some of the others were taken for others.</summary>
    public const string Part = "part";

    /// <summary>The words and numbers that were not sought, as they were typed.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
