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

    /// <summary>Those words of the page that says most: each of its words, and each pair of neighbours, says more the fewer pages have it.</summary>
    /// <param name="among">The pages that count; null where all do.</param>
    private List<QueryWord>? MostTelling(SearchQuery query, List<QueryWord> loose, IReadOnlyList<RankedPage>? among)
    {
        List<IReadOnlyList<RankedPage>> words = [.. loose.Select(w => ask(w.Form))];
        var pairs = query.Pairs.Select(p => (First: query.Words[p.First], Second: query.Words[p.Second])).Where(p => loose.Contains(p.First) && loose.Contains(p.Second))
            .Select(p => ask($"\"{p.First.Form} {p.Second.Form}\""));
        var (most, pages) = (words.Max(found => found.Count), (among ?? []).ToDictionary(p => p.Page, _ => (Says: 0, Words: 0)));
        foreach (var (found, word) in words.Select((found, i) => (found, 1 << i)).Concat(pairs.Select(found => (found, 0))).Where(f => f.found.Count > 0))
        {
            var says = 1 + Math.Max(0, BitOperations.Log2((uint)most) - BitOperations.Log2((uint)found.Count));
            foreach (var page in found.Select(p => p.Page).Where(p => among is null || pages.ContainsKey(p)))
            {
                var before = pages.GetValueOrDefault(page);
                pages[page] = (before.Says + says, before.Words | word);
            }
        }
        if (pages.Count == 0) return null;
        var best = pages.Values.Max().Words;
        return [.. loose.Where((_, i) => (best & (1 << i)) != 0)];
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
}
