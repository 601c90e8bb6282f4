using Portal.Model.Tenants;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>A section's items by the values of a field: one list for each value that items have.</summary>
internal static class BrowsePages
{
    public static IEnumerable<Output> Make(SitePages pages) =>
        from section in pages.Tenant.Sections.All
        from list in BrowseLists.Of(pages.Tenant, section, pages.BySection)
        from output in ListPages.Make(pages, ListOf(pages, section, list))
        select output;

    /// <summary>The ways from a section's first page to these lists, field by field.</summary>
    public static IReadOnlyList<DirectoryGroup> Groups(SitePages pages, Section section) =>
    [
        .. BrowseLists.Of(pages.Tenant, section, pages.BySection)
            .GroupBy(list => list.Field)
            .Select(group => new DirectoryGroup(group.Key.Label.In(pages.Language), null, [.. group.Select(list => Entry(pages, list))])),
    ];

    private static DirectoryEntry Entry(SitePages pages, BrowseList list) =>
        new(list.Value.In(pages.Language), Addresses.In(pages.Language, list.Url), $"{list.Items.Count}");

    private static ItemList ListOf(SitePages pages, Section section, BrowseList list)
    {
        var (title, value) = (section.Title.In(pages.Language), list.Value.In(pages.Language));
        var trail = pages.Trail(value, [.. pages.Tenant.Sections.Above(section), section]);
        var view = new ListView(trail, $"{title}: {value}", $"{list.Field.Label.In(pages.Language)}: {value}", 0, section.ListAs, [], null, [], null, []);
        var items = ItemOrdering.InSection(pages.Site, section, list.Items);
        return new ItemList(Addresses.In(pages.Language, list.Url), "list", section.Folder, section.PageSize, items, view);
    }
}
