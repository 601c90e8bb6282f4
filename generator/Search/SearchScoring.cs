namespace Portal.Generator.Search;

/// <summary>
/// How much a word says about a page: BM25 (Robertson, Zaragoza 2009) over the body and, apart from it, over the weighted fields,
/// as whole numbers so that browsers add up to the same sums.
/// </summary>
internal sealed class SearchScoring
{
    /// <summary>The largest impact that is stored.</summary>
    public const int Most = 127;

    private readonly ScoringWeights _weights;

    /// <summary>What the words of a page's body are divided by: they say less in a long page.</summary>
    private readonly double[] _lengths;

    /// <summary>What all that a page says counts more because it is new.</summary>
    private readonly double[] _news;

    public SearchScoring(IReadOnlyList<SearchPage> pages, ScoringWeights weights)
    {
        _weights = weights;
        var average = pages.Count == 0 ? 1 : Math.Max(1, pages.Average(p => (double)p.Length));
        _lengths = [.. pages.Select(p => 1 - weights.Length + weights.Length * p.Length / average)];
        var newest = pages.Count == 0 ? 0 : pages.Max(p => p.Day);
        _news = [.. pages.Select(p => p.Recency == 0 ? 1 : 1 + weights.News * Math.Max(0, 1 - (double)(newest - p.Day) / p.Recency))];
    }

    /// <param name="frequency">Pages that have a word under the same key.</param>
    public double Rarity(int frequency) => _weights.Scale * Math.Log(1 + (_lengths.Length - frequency + 0.5) / (frequency + 0.5));

    /// <param name="rarity">Of the word.</param>
    public int Impact(SearchPosting hit, double rarity)
    {
        var often = hit.Body / _lengths[hit.Page];
        var score = (_weights.Saturation + 1) * often / (_weights.Saturation + often) + _weights.Field * hit.Weighted / (_weights.FieldHalf + hit.Weighted);
        return Math.Clamp((int)Math.Round(rarity * score * _news[hit.Page], MidpointRounding.AwayFromZero), 1, Most);
    }
}

/// <summary>What scores are made of; <c>bench relevance --tune yes</c> tries others.</summary>
/// <param name="Saturation">BM25's k: how fast a word that stands more often says less more.</param>
/// <param name="Length">BM25's b: how much longer pages are put back.</param>
/// <param name="Field">The most that titles and other fields add, where a word once in a page of average length counts 1.</param>
/// <param name="FieldHalf">The weight, in sixteenths, at which fields add half of that.</param>
/// <param name="Scale">Steps of an impact for each unit of score.</param>
/// <param name="News">The share by which a page of today counts more, where its type has recency.</param>
internal sealed record ScoringWeights(double Saturation = 1.2, double Length = 0.95, double Field = 8, double FieldHalf = 160, double Scale = 1.5, double News = 0.2)
{
    public static ScoringWeights Default { get; } = new();
}
