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
        var (words, quoted) = (SearchQuery.Of(text).Words, Quoted(text));
        List<QueryWord> loose = [.. words.Where(w => !quoted.Contains(w.Form))];
        if (words.Count < 2 || loose.Count == 0) return null;
        var kept = MostTelling(loose, quoted.Count == 0 ? null : ask(Only(text, quoted)));
        if (kept is null) return null;
        var rest = Only(text, kept.Select(w => w.Form).Concat(quoted).ToHashSet(StringComparer.Ordinal));
        return new Understood(rest, ask(rest), null, Understood.Fewer) { LeftOut = [.. loose.Except(kept).Select(w => Typed(text, w.Form))] };
    }

    /// <summary>The words that some page has together and that say more than those of any other; a word says more the fewer pages have it.</summary>
    /// <param name="among">The pages that count; null where all do.</param>
    private List<QueryWord>? MostTelling(List<QueryWord> loose, IReadOnlyList<RankedPage>? among)
    {
        List<IReadOnlyList<RankedPage>> found = [.. loose.Select(w => ask(w.Form))];
        var (most, masks) = (found.Max(f => f.Count), (among ?? []).ToDictionary(p => p.Page, _ => 0));
        for (var i = 0; i < found.Count; i++)
            foreach (var page in found[i].Select(p => p.Page).Where(p => among is null || masks.ContainsKey(p)))
                masks[page] = masks.GetValueOrDefault(page) | (1 << i);
        int[] says = [.. found.Select(f => f.Count == 0 ? 0 : 1 + BitOperations.Log2((uint)most) - BitOperations.Log2((uint)f.Count))];
        if (masks.Count == 0) return null;
        var best = masks.Values.Distinct().MaxBy(mask => (says.Where((_, i) => Has(mask, i)).Sum(), mask));
        return [.. loose.Where((_, i) => Has(best, i))];
    }

    private static bool Has(int mask, int word) => (mask & (1 << word)) != 0;

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
