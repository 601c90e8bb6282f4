using System.Numerics;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>
/// A text that no page has all the words of, without those that stand in the way: what is left says the most that any page has.
/// Phrases stay whole. <c>typing.js</c> does the same.
/// </summary>
/// <param name="ask">The ranked pages of a text.</param>
internal sealed class SearchShortening(Func<string, IReadOnlyList<RankedPage>> ask)
{
    /// <summary>Neighbours are mostly one word of Vietnamese, and seldom neighbours by chance.</summary>
    private const int PairWeight = 4;

    /// <returns>Null where no part of the text finds a page.</returns>
    public Understood? Shortened(string text)
    {
        var (query, quoted) = (SearchQuery.Of(text), Quoted(text));
        List<QueryWord> loose = [.. query.Words.Where(w => !quoted.Contains(w.Form))];
        if (query.Words.Count < 2 || loose.Count == 0) return null;
        var kept = MostTelling(query, loose, quoted.Count == 0 ? null : ask(Only(text, quoted)));
        if (kept is null) return null;
        var rest = Only(text, kept.Select(w => w.Form).Concat(quoted).ToHashSet(StringComparer.Ordinal));
        return new Understood(rest, ask(rest), null, Understood.Fewer) { LeftOut = [.. loose.Except(kept).Select(w => Typed(text, w.Form))] };
    }

    /// <summary>Words of the page that says most: all that it has where that is all but one; otherwise those that are neighbours there, if any are.</summary>
    /// <param name="among">The pages that count; null where all do.</param>
    private List<QueryWord>? MostTelling(SearchQuery query, List<QueryWord> loose, IReadOnlyList<RankedPage>? among)
    {
        var parts = PartsOf(query, loose);
        var most = parts.Take(loose.Count).Max(part => part.Found.Count);
        var pages = (among ?? []).ToDictionary(p => p.Page, _ => default(Said));
        foreach (var part in parts.Where(p => p.Found.Count > 0))
        {
            var says = part.Weight * (1 + Math.Max(0, BitOperations.Log2((uint)most) - BitOperations.Log2((uint)part.Found.Count)));
            // Where no page has it as it was written, any form will do.
            var isAny = !part.Found.Any(p => p.IsWritten);
            foreach (var page in part.Found.Where(p => (p.IsWritten || isAny) && (among is null || pages.ContainsKey(p.Page))).Select(p => p.Page))
            {
                var before = pages.GetValueOrDefault(page);
                pages[page] = new Said(before.Sum + says, before.Words | part.Words, before.Linked | part.Linked);
            }
        }
        if (pages.Count == 0) return null;
        var best = pages.Values.MaxBy(p => (p.Sum, p.Words, p.Linked));
        var kept = BitOperations.PopCount((uint)best.Words) + 1 == loose.Count || best.Linked == 0 ? best.Words : best.Linked;
        return [.. loose.Where((_, i) => (kept & (1 << i)) != 0)];
    }

    /// <summary>The words one by one, then the pairs.</summary>
    private List<Part> PartsOf(SearchQuery query, List<QueryWord> loose)
    {
        var bit = (int word) => loose.IndexOf(query.Words[word]) is var at and >= 0 ? 1 << at : 0;
        return
        [
            .. loose.Select((word, i) => new Part(ask(word.Form), 1 << i, 0, 1)),
            .. query.Pairs.Where(p => bit(p.First) != 0 && bit(p.Second) != 0)
                .Select(p => new Part(ask($"\"{query.Words[p.First].Form} {query.Words[p.Second].Form}\""), 0, bit(p.First) | bit(p.Second), PairWeight)),
        ];
    }

    /// <summary>A text with some of its words only; those on both sides of a word left out are no neighbours, so that nothing more is looked up.</summary>
    private static string Only(string text, HashSet<string> forms) => string.Join('"', SearchQuery.Parts(text).Select(part =>
        string.Join(' ', Syllables.WithEnds(part).Select(form => forms.Contains(form) ? form : $"{Syllables.BlockEnd}"))));

    private static HashSet<string> Quoted(string text)
    {
        var parts = SearchQuery.Parts(text);
        return [.. parts.Where((_, i) => i % 2 == 1 && i < parts.Count - 1).SelectMany(Syllables.Of)];
    }

    /// <summary>A word as it was typed: <c>kỹ</c>, where search knows it as <c>kĩ</c>.</summary>
    private static string Typed(string text, string form)
    {
        string? typed = null;
        TypedVietnamese.EachRun(SearchQuery.Readable(text).Normalize(), run =>
        {
            if (typed is null && Syllables.Of(run) is [var only] && only == form) typed = run;
            return run;
        });
        return typed ?? form;
    }

    /// <summary>A word or a pair of a query.</summary>
    /// <param name="Words">The word, as a bit.</param>
    /// <param name="Linked">The words of the pair, as bits.</param>
    private sealed record Part(IReadOnlyList<RankedPage> Found, int Words, int Linked, int Weight);

    /// <summary>What a page says of a query.</summary>
    private readonly record struct Said(int Sum, int Words, int Linked);
}
