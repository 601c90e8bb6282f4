using Portal.Model.Tenants;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The home page: the newest items of each section of the menu, and the way to every other section.</summary>
internal static class HomePage
{
    private const int ItemsPerBlock = 3;

    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new PageOutput(Addresses.File(pages.View.HomeUrl), () =>
        {
            var facts = pages.Facts(pages.View.Title, pages.View.About.Length > 0 ? pages.View.About : pages.View.Title, pages.View.HomeUrl) with { JsonLdType = "WebSite" };
            return pages.Page(facts, "home", View(pages));
        });
    }

    private static HomeView View(SitePages pages)
    {
        var menu = pages.Tenant.Navigation.Main.Select(pages.Tenant.Sections.Find).OfType<Section>().ToList();
        var blocks = menu.Where(s => !s.IsStatic).Select(s => Block(pages, s)).Where(b => b.Cards.Count > 0);
        var sections = pages.Tenant.Sections.Under(null).Where(s => SiteViews.HasPage(pages.Site, s, pages.Language));
        return new HomeView(
            pages.View.Title, pages.View.About, [.. blocks], [.. sections.Select(s => SiteViews.SectionLink(s, pages.Language))], pages.View.Relatives);
    }

    private static HomeBlock Block(SitePages pages, Section section) => new(
        section.Title.In(pages.Language), pages.Url(section),
        [.. SectionPages.ItemsOf(pages, section).Take(ItemsPerBlock).Select(item => pages.MakeCard(item, 3))]);
}
