using Portal.Generator.Load;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The list of each section. A section without items of its own lists those of the sections under it.</summary>
internal static class SectionPages
{
    public static IEnumerable<Output> Make(SitePages pages) =>
        pages.Tenant.Sections.All
            .Where(section => SiteViews.HasPage(pages.Site, section, pages.Language))
            .SelectMany(section => ListPages.Make(pages, ListOf(pages, section)));

    /// <summary>The items that a section lists, in its order.</summary>
    public static IReadOnlyList<Item> ItemsOf(SitePages pages, Section section)
    {
        var bySection = pages.BySection;
        var own = bySection[section.Folder];
        var items = own.Any() ? own : pages.Tenant.Sections.Under(section.Folder).SelectMany(s => bySection[s.Folder]);
        return ItemOrdering.InSection(pages.Site, section, items);
    }

    private static ItemList ListOf(SitePages pages, Section section)
    {
        var (feed, items) = (FeedUrl(pages, section), ItemsOf(pages, section));
        var children = pages.Tenant.Sections.Under(section.Folder).Where(s => SiteViews.HasPage(pages.Site, s, pages.Language));
        var view = new ListView(
            pages.Trail(section.Title.In(pages.Language), [.. pages.Tenant.Sections.Above(section)]), section.Title.In(pages.Language),
            section.Description.In(pages.Language), 0, section.ListAs, [], null,
            [.. children.Select(s => SiteViews.SectionLink(s, pages.Language))], feed, [])
        {
            Groups = BrowsePages.Groups(pages, section),
            FinderUrl = items.Any(i => i.Type.Has(Traits.Document)) ? SearchPages.FinderUrl(pages) : null,
        };
        return new ItemList(pages.Url(section), "list", section.Folder, section.PageSize, items, view, feed)
        {
            Alternates = pages.Site.Offers(Languages.English) && SiteViews.HasPage(pages.Site, section, Languages.English)
                ? [.. Languages.All.Select(l => (l, Addresses.In(l, $"/{section.Folder}/")))]
                : [],
        };
    }

    private static string? FeedUrl(SitePages pages, Section section) =>
        section.HasFeed && pages.Language == Languages.Vietnamese ? Feeds.Url(section) : null;
}
