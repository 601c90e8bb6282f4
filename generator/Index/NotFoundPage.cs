using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The page for addresses that lead nowhere.</summary>
internal static class NotFoundPage
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new PageOutput(Addresses.NotFound, () =>
        {
            var title = pages.Word("not_found");
            var links = pages.Tenant.Sections.Under(null).Select(s => SiteViews.SectionLink(s, pages.Language)).Select(l => new DirectoryEntry(l.Title, l.Url, null));
            var view = new DirectoryView(pages.Trail(title), title, pages.Word("not_found_intro"), [new DirectoryGroup(pages.Word("sections"), null, [.. links])]);
            return pages.Page(pages.Facts(title, pages.Word("not_found_intro"), "/" + Addresses.NotFound), "directory", view);
        });
    }
}
