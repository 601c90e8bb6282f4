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

    /// <param name="typed">What the text was made of.</param>
    /// <returns>Null where no part of the text finds a page.</returns>
    public Shortened? Shortened(string text, string typed)
    {
        var (query, quoted) = (SearchQuery.Of(text), Quoted(text));
        var loose = query.Words.Select(w => w.Form).Where(form => !quoted.Contains(form)).ToHashSet(StringComparer.Ordinal);
        if (query.Words.Count < 2 || loose.Count == 0) return null;
        var units = SearchUnit.Of(text, typed, loose);
        var kept = MostTelling(query, units, quoted.Count == 0 ? null : ask(Only(text, quoted)));
        if (kept is null) return null;
        var forms = kept.SelectMany(u => u.Forms).Concat(quoted).ToHashSet(StringComparer.Ordinal);
        var (rest, own, size) = (Only(text, forms), SearchQuery.Of(typed).Words.Select(w => w.Form), query.Words.Count(w => forms.Contains(w.Form)));
        return new Shortened(rest, ask(rest), size, query.Words.Count - size)
        {
            Note = forms.IsSubsetOf(own) ? Understood.Fewer : Understood.Part,
            LeftOut = [.. units.Where(u => !forms.IsSupersetOf(u.Forms)).Select(u => u.Name)],
        };
    }

    /// <summary>Units of the page that says most: all that it has where that is all but one; otherwise those that are neighbours there, if any are.</summary>
    /// <param name="among">The pages that count; null where all do.</param>
    private List<SearchUnit>? MostTelling(SearchQuery query, List<SearchUnit> units, IReadOnlyList<RankedPage>? among)
    {
        var parts = PartsOf(query, units);
        var most = parts.Take(units.Count).Max(part => part.Found.Count);
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
        var kept = BitOperations.PopCount((uint)best.Words) + 1 == units.Count || best.Linked == 0 ? best.Words : best.Linked;
        return [.. units.Where((_, i) => (kept & (1 << i)) != 0)];
    }

    /// <summary>The units one by one, then pairs of words.</summary>
    private List<Part> PartsOf(SearchQuery query, List<SearchUnit> units)
    {
        var alone = (int word) => units.FindIndex(u => u.Forms is [var only] && only == query.Words[word].Form);
        return
        [
            .. units.Select((unit, i) => unit.Forms.Count > 1 ? new Part(Together(unit.Forms), 1 << i, 1 << i, PairWeight) : new Part(Together(unit.Forms), 1 << i, 0, 1)),
            .. query.Pairs.Select(p => (First: alone(p.First), Second: alone(p.Second))).Where(p => p.First >= 0 && p.Second >= 0)
                .Select(p => new Part(Together([.. units[p.First].Forms, .. units[p.Second].Forms]), 0, (1 << p.First) | (1 << p.Second), PairWeight)),
        ];
    }

    private IReadOnlyList<RankedPage> Together(IReadOnlyList<string> forms) => ask($"\"{string.Join(' ', forms)}\"");

    /// <summary>A text with some of its words only; those on both sides of a word left out are no neighbours, so that nothing more is looked up.</summary>
    private static string Only(string text, HashSet<string> forms) => string.Join('"', SearchQuery.Parts(text).Select(part =>
        string.Join(' ', Syllables.WithEnds(part).Select(form => forms.Contains(form) ? form : $"{Syllables.BlockEnd}"))));

    private static HashSet<string> Quoted(string text)
    {
        var parts = SearchQuery.Parts(text);
        return [.. parts.Where((_, i) => i % 2 == 1 && i < parts.Count - 1).SelectMany(Syllables.Of)];
    }

    /// <summary>A unit or a pair of a query.</summary>
    /// <param name="Words">The unit, as a bit.</param>
    /// <param name="Linked">The units whose words are side by side, as bits.</param>
    private sealed record Part(IReadOnlyList<RankedPage> Found, int Words, int Linked, int Weight);

    /// <summary>What a page says of a query.</summary>
    private readonly record struct Said(int Sum, int Words, int Linked);
}

/// <param name="Text">What is left of a query.</param>
/// <param name="Size">Its words.</param>
/// <param name="Lost">The words that went.</param>
internal sealed record Shortened(string Text, IReadOnlyList<RankedPage> Ranked, int Size, int Lost)
{
    public required string Note { get; init; }

    /// <inheritdoc cref="Understood.LeftOut"/>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>A text without the ends of blocks that keep words apart.</summary>
    public static string Plainly(string text) => string.Join(' ', text.Split((char[])[' ', Syllables.BlockEnd], StringSplitOptions.RemoveEmptyEntries));
}
