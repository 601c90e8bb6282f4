namespace Portal.Generator.Search;

/// <summary>
/// How much a word says about a page: BM25 (Robertson, Zaragoza 2009) over the body and, apart from it, over the weighted fields,
/// as whole numbers so that browsers add up to the same sums.
/// </summary>
internal sealed class SearchScoring
{
    /// <summary>The largest impact that is stored.</summary>
    public const int Most = 127;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.6;
    private const double FieldShare = 3;
    private const double FieldHalf = 3;
    private const double Scale = 1.5;

    /// <summary>What the words of a page's body are divided by: they say less in a long page.</summary>
    private readonly double[] _lengths;
    private readonly double[] _factors;

    public SearchScoring(IReadOnlyList<SearchPage> pages)
    {
        var average = pages.Count == 0 ? 1 : Math.Max(1, pages.Average(p => (double)p.Length));
        _lengths = [.. pages.Select(p => 1 - LengthShare + LengthShare * p.Length / average)];
        _factors = [.. pages.Select(p => p.Factor)];
    }

    /// <param name="frequency">Pages that have a word under the same key.</param>
    public double Rarity(int frequency) => Scale * Math.Log(1 + (_lengths.Length - frequency + 0.5) / (frequency + 0.5));

    /// <param name="rarity">Of the word.</param>
    public int Impact(SearchPosting hit, double rarity)
    {
        var often = hit.Body / _lengths[hit.Page];
        var score = (Saturation + 1) * often / (Saturation + often) + FieldShare * hit.Weighted / (FieldHalf + hit.Weighted);
        return Math.Clamp((int)Math.Round(rarity * score * _factors[hit.Page], MidpointRounding.AwayFromZero), 1, Most);
    }
}
