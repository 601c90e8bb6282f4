using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The page that leads to every section, topic and page of the portal's own.</summary>
internal static class SiteMapPage
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new PageOutput(Addresses.File(pages.View.SiteMapUrl), () =>
        {
            var title = pages.Word("site_map");
            var view = new DirectoryView(pages.Trail(title), title, pages.Word("site_map_intro"), [.. Groups(pages)]);
            return pages.Page(pages.Facts(title, pages.Word("site_map_intro"), pages.View.SiteMapUrl), "directory", view);
        });
    }

    private static IEnumerable<DirectoryGroup> Groups(SitePages pages)
    {
        var sections = pages.Tenant.Sections;
        foreach (var top in sections.Under(null))
        {
            var link = SiteViews.SectionLink(top, pages.Language);
            var below = sections.Under(top.Folder).Select(s => (Link: SiteViews.SectionLink(s, pages.Language), Count: SectionPages.ItemsOf(pages, s).Count));
            yield return new DirectoryGroup(link.Title, link.Url, [.. below.Select(b => new DirectoryEntry(b.Link.Title, b.Link.Url, $"{b.Count}"))]);
        }
        yield return new DirectoryGroup(pages.Word("about_portal"), null,
        [
            new DirectoryEntry(pages.Word("legal"), pages.View.LegalUrl, null),
            .. pages.View.BoardUrl is { } board ? [new DirectoryEntry(pages.Word("board"), board, null)] : Array.Empty<DirectoryEntry>(),
            new DirectoryEntry(pages.Word("section_matrix"), pages.View.MatrixUrl, null),
            new DirectoryEntry(pages.Word("units"), pages.View.UnitsUrl, null),
            new DirectoryEntry(pages.Word("topics"), pages.View.TopicsUrl, null),
            new DirectoryEntry(pages.Word("open_data"), pages.View.DataUrl, null),
        ]);
    }
}
