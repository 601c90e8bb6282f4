using Portal.Generator.Load;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>A list of items cut into pages: sections, topics and units all list this way.</summary>
internal sealed record ItemList(string Url, string Layout, string Folder, int PageSize, IReadOnlyList<Item> Items, ListView View, string? FeedUrl = null)
{
    /// <summary>The first page of the same list in other languages.</summary>
    public IReadOnlyList<(string Language, string Url)> Alternates { get; init; } = [];
}

/// <summary>Cuts a list into pages.</summary>
internal static class ListPages
{
    public const int DefaultSize = 20;

    public static IEnumerable<Output> Make(SitePages pages, ItemList list)
    {
        var count = Math.Max(1, (list.Items.Count + list.PageSize - 1) / list.PageSize);
        for (var number = 1; number <= count; number++)
        {
            var here = number;
            yield return new PageOutput(Addresses.File(Addresses.PageOf(list.Url, here)), () => Render(pages, list, here, count));
        }
    }

    private static Html? Render(SitePages pages, ItemList list, int number, int count)
    {
        var title = number == 1 ? list.View.Title : $"{list.View.Title} – {pages.Word("page")} {number}";
        var shown = list.Items.Skip((number - 1) * list.PageSize).Take(list.PageSize);
        var view = list.View with { Cards = [.. shown.Select(pages.Card)], Total = list.Items.Count, Pager = Pager(list.Url, number, count), Groups = number == 1 ? list.View.Groups : [] };
        var description = list.View.Description.Length > 0 ? list.View.Description : $"{list.View.Title} – {pages.View.Title}";
        var facts = pages.Facts(title, description, Addresses.PageOf(list.Url, number)) with { FeedUrl = list.FeedUrl, JsonLdType = "CollectionPage", Alternates = number == 1 ? list.Alternates : [] };
        return pages.Page(facts, list.Layout, view, list.Folder);
    }

    private static PagerView? Pager(string url, int number, int count) => count == 1 ? null : new PagerView(
        number, count,
        number > 1 ? Addresses.PageOf(url, number - 1) : null,
        number < count ? Addresses.PageOf(url, number + 1) : null,
        [.. Steps(number, count).Select(n => new PagerStep(n, n is null || n == number ? null : Addresses.PageOf(url, n.Value), n == number))]);

    /// <summary>The first and last page, the neighbours of this one, and null for each gap between them.</summary>
    private static IEnumerable<int?> Steps(int number, int count)
    {
        var last = 0;
        for (var n = 1; n <= count; n++)
        {
            if (n != 1 && n != count && Math.Abs(n - number) > 1) continue;
            if (n - last > 1) yield return null;
            yield return n;
            last = n;
        }
    }
}
