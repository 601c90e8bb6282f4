using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Index;

/// <summary>
/// The headings and footnotes that a link into a page may lead to. A page is read again for the first link into it, since it may not
/// have been made yet; few pages are linked to in this way. Safe to use from many threads.
/// </summary>
internal sealed partial class PageAnchors(Site site)
{
    private readonly Lazy<Dictionary<string, (Item Item, string Language)>> _pages = new(() => PagesOf(site));
    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = new();

    /// <summary>True where the page has a place of that name, false where it has not; null for pages that are no item's.</summary>
    public bool? Has(string path, string id) =>
        _pages.Value.TryGetValue(path, out var page) ? _ids.GetOrAdd(path, _ => IdsOf(page.Item.In(page.Language))).Contains(id) : null;

    private static HashSet<string> IdsOf(ItemText text)
    {
        var page = MarkdownReader.Read(text.Body, text.File, text.BodyLine, text.Language, null, new DiagnosticBag());
        return [.. Id().Matches(page.Body.Value).Select(m => m.Groups[1].Value)];
    }

    private static Dictionary<string, (Item, string)> PagesOf(Site site)
    {
        var pages = site.Visible.DistinctBy(i => i.Url).ToDictionary(i => i.Url, i => (i, Languages.Vietnamese));
        foreach (var item in site.Visible.Where(i => i.English is not null)) pages.TryAdd(Addresses.In(Languages.English, item.Url), (item, Languages.English));
        return pages;
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();
}
