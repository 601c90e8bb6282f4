using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Bench.Corpus;

namespace Portal.Bench.Comparison;

/// <summary>The items of a built portal as its visitors get them. Lists of items are not among them, as they are not in Portal's index.</summary>
internal static class PortalPages
{
    /// <summary>What Portal's index does not have either.</summary>
    public const string Skipped = ".byline, .citation, .item-type";

    public static IReadOnlyList<(PeerPage Page, string Html)> Read(string site, int count)
    {
        var source = new PageSource(CorpusWriter.Seed);
        List<string> paths = [.. Enumerable.Range(0, count).Select(number => source.Make(number).Address.Path)];
        return [.. paths.AsParallel().AsOrdered().Select(path => Read($"/{path}/", File.ReadAllText(Path.Combine(site, path, "index.html"))))];
    }

    private static (PeerPage, string) Read(string url, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var article = document.QuerySelector("article") ?? throw new BenchException($"{url} has no article");
        foreach (var skipped in article.QuerySelectorAll(Skipped).ToList()) skipped.Remove();
        var text = string.Join(' ', article.QuerySelectorAll(":not(header) > p, h2, h3, li, dt, dd, th, td").Select(e => e.TextContent));
        return (new PeerPage(url, TextOf(article, "h1"), TextOf(article, ".lead"), article.QuerySelector("time")?.GetAttribute("datetime") ?? "", text), html);
    }

    private static string TextOf(IElement article, string selector) => article.QuerySelector(selector)?.TextContent.Trim() ?? "";
}
