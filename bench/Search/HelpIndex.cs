using Portal.Generator.Search;

namespace Portal.Bench.Search;

/// <summary>Pages of real language on their way into an index.</summary>
internal static class HelpIndex
{
    public static SearchCollector Collect(IReadOnlyList<HelpPage> pages)
    {
        var collected = new SearchCollector(SearchAbbreviations.None);
        foreach (var page in pages)
            collected.Add(
                new SearchPage(page.Path, page.Title, "", "", "", [], new Dictionary<string, IReadOnlyList<string>>()),
                page.Body, [(page.Title, SearchFiles.TitleWeight)]);
        return collected;
    }
}
