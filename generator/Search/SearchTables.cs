namespace Portal.Generator.Search;

/// <summary>What an index says page by page: cards, facets, days, numbers of documents.</summary>
internal sealed class SearchTables(IReadOnlyList<SearchPage> pages)
{
    /// <summary>Cards in one file.</summary>
    public const int CardsInFile = 8;

    /// <summary>For each facet its labels.</summary>
    private readonly SortedDictionary<string, SortedSet<string>> _labels = LabelsOf(pages);

    public IEnumerable<string> Facets => _labels.Keys;

    public bool HasDocuments { get; } = pages.Any(p => p.Number.Length > 0);

    /// <summary>Every file by its name in the folder of the index.</summary>
    public IEnumerable<(string Name, byte[] Content)> Files()
    {
        foreach (var (number, cards) in pages.Chunk(CardsInFile).Index()) yield return ($"c{number}.json", Cards(cards));
        foreach (var key in Facets) yield return ($"f-{key}.json", Facet(key));
        yield return ("ngay.json", Days());
        if (HasDocuments) yield return ("so.json", Documents());
    }

    /// <summary>Every key with the number of its pages, for what was mistyped.</summary>
    public static byte[] Dictionary(IEnumerable<(string Key, int Frequency)> words) => SearchJson.Of(json =>
    {
        json.WriteStartObject();
        foreach (var (key, frequency) in words) json.WriteNumber(key, frequency);
        json.WriteEndObject();
    });

    private static SortedDictionary<string, SortedSet<string>> LabelsOf(IReadOnlyList<SearchPage> pages)
    {
        var labelsOf = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (key, labels) in pages.SelectMany(p => p.Facets))
        {
            if (!labelsOf.TryGetValue(key, out var all)) labelsOf[key] = all = new SortedSet<string>(StringComparer.Ordinal);
            all.UnionWith(labels);
        }
        return labelsOf;
    }

    private static byte[] Cards(IEnumerable<SearchPage> pages) => SearchJson.Of(json =>
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            json.WriteStartArray();
            foreach (var text in (string[])[SearchCard.Shortened(page.Url, page.Title), page.Title, page.Summary, page.Type, page.Date]) json.WriteStringValue(text);
            json.WriteTexts(page.Badges);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    });

    /// <summary>The labels of a facet and, page by page, which of them the page has.</summary>
    private byte[] Facet(string key) => SearchJson.Of(json =>
    {
        var numbers = _labels[key].Index().ToDictionary(l => l.Item, l => l.Index);
        json.WriteStartObject();
        json.WriteTexts("labels", _labels[key]);
        json.WriteStartArray("pages");
        foreach (var page in pages)
        {
            int[] of = [.. page.Facets.GetValueOrDefault(key, []).Select(l => numbers[l])];
            if (of is [var only]) json.WriteNumberValue(only);
            else json.WriteNumbers(of);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>How many days each page is older than the newest, so that pages of several portals can be put in order.</summary>
    private byte[] Days() => SearchJson.Of(json =>
    {
        var newest = pages.Count == 0 ? 0 : pages[0].Day;
        json.WriteStartObject();
        json.WriteNumber("newest", newest);
        json.WritePropertyName("older");
        json.WriteNumbers(pages.Select(p => newest - p.Day));
        json.WriteEndObject();
    });

    /// <summary>Page by page the number of a document and the day it was issued, or 0: what the document finder asks for.</summary>
    private byte[] Documents() => SearchJson.Of(json =>
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            if (page.Number.Length == 0) json.WriteNumberValue(0);
            else json.WriteTexts([page.Number, page.Issued]);
        }
        json.WriteEndArray();
    });
}
