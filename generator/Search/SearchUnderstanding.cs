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

    private Understood? Nearest(string text, string? typed)
    {
        var spelling = new SearchSpelling(dictionary());
        return Mended(text, typed, spelling) ?? Shortened(text, spelling);
    }

    /// <summary>As it was typed, unless more words of it go together once slips are put right.</summary>
    private Understood? Shortened(string text, SearchSpelling spelling)
    {
        var shortening = new SearchShortening(ask);
        var (asTyped, mended) = (shortening.Shortened(text), spelling.Mended(text, 0, decodedFirst: false) is { } meant ? shortening.Shortened(meant) : null);
        return mended is not null && (asTyped is null || mended.LeftOut.Count < asTyped.LeftOut.Count) ? mended : asTyped;
    }

    private Understood? Mended(string text, string? typed, SearchSpelling spelling)
    {
        // Of the words that one slip may have spoilt, the one is meant that the rest of the query goes with.
        return Enumerable.Range(0, SearchSpelling.Choices)
            .SelectMany(choice => (string?[])[spelling.Mended(text, choice, decodedFirst: false), spelling.Mended(text, choice, decodedFirst: true)])
            .OfType<string>().Distinct().Where(meant => meant != typed)
            .Select(meant => new Understood(meant, ask(meant), null, Understood.Slip))
            .Where(u => u.Ranked.Count > 0)
            .MaxBy(u => u.Ranked.Count);
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

    /// <summary>The words that were not sought, as they were typed.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
