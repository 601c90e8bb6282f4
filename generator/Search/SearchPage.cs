using System.Globalization;

namespace Portal.Generator.Search;

/// <summary>A page as search sees it.</summary>
/// <param name="Url">From the web root.</param>
/// <param name="Date">ISO day by which newer ones come first; empty = none.</param>
/// <param name="Badges">What readers must know of it: expired, closed.</param>
/// <param name="Facets">By key of facet, the labels it has there.</param>
internal sealed record SearchPage(
    string Url, string Title, string Summary, string Type, string Date, IReadOnlyList<string> Badges,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Facets)
{
    /// <summary>What its words are, set once they are read.</summary>
    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>The number of a document, as it writes it; empty for what is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>ISO day on which a document was issued; empty = not known.</summary>
    public string Issued { get; init; } = "";

    /// <summary>Days over which its head start as a new page fades away; 0 = it has none.</summary>
    public int Recency { get; init; }

    /// <summary>The day of <see cref="Date"/> by number; 0 = none.</summary>
    public int Day => Date.Length > 0 ? DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber : 0;

    /// <summary>Words in the body.</summary>
    public int Length { get; init; }
}
