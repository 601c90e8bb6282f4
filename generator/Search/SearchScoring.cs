namespace Portal.Generator.Search;

/// <summary>
/// How much a word says about a page: BM25 (Robertson, Zaragoza 2009) over the body and, apart from it, over the weighted fields,
/// as whole numbers so that browsers add up to the same sums.
/// </summary>
internal sealed class SearchScoring(IReadOnlyList<SearchPage> pages)
{
    /// <summary>The largest impact that is stored.</summary>
    public const int Most = 127;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.6;
    private const double FieldShare = 3;
    private const double FieldHalf = 3;
    private const double Scale = 1.5;

    private readonly double _average = pages.Count == 0 ? 1 : Math.Max(1, pages.Average(p => (double)p.Length));

    /// <param name="frequency">Pages that have the word under the same key.</param>
    public int Impact(SearchPosting hit, int frequency)
    {
        var page = pages[hit.Page];
        var rarity = Math.Log(1 + (pages.Count - frequency + 0.5) / (frequency + 0.5));
        var often = hit.Body / (1 - LengthShare + LengthShare * page.Length / _average);
        var score = (Saturation + 1) * often / (Saturation + often) + FieldShare * hit.Weighted / (FieldHalf + hit.Weighted);
        return Math.Clamp((int)Math.Round(Scale * rarity * score * page.Factor, MidpointRounding.AwayFromZero), 1, Most);
    }
}
