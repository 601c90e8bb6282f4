using Portal.Generator.Search;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>
/// The search page, and the document finder where the portal has documents (Quyết định 06/2014, Điều 4.4.e: "công cụ tìm kiếm văn bản").
/// Results are the browser's work; without scripts both lead to every list that there is.
/// </summary>
internal static class SearchPages
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return Page(pages, pages.View.SearchUrl, isFinder: false);
        if (FinderUrl(pages) is { } finder) yield return Page(pages, finder, isFinder: true);
    }

    /// <summary>The document finder; null where no document is to be found.</summary>
    public static string? FinderUrl(SitePages pages) =>
        pages.Items.Any(i => i.Type.Has(Traits.Document)) ? $"{pages.View.SearchUrl}{Addresses.Finder}/" : null;

    private static PageOutput Page(SitePages pages, string url, bool isFinder) => new(Addresses.File(url), () =>
    {
        var (title, intro) = isFinder ? (pages.Word("finder"), pages.Word("finder_intro")) : (pages.Word("search"), pages.Word("search_intro"));
        var view = new SearchView(pages.Trail(title), title, intro, url, isFinder)
        {
            OtherUrl = isFinder ? pages.View.SearchUrl : FinderUrl(pages),
            Languages = string.Join(' ', Languages.All.Where(pages.Site.Offers)),
            Facets = [.. Facets(pages, isFinder)],
            Below = [.. pages.Site.Repository.Below(pages.Tenant).Select(t => Portal(t, pages.Language))],
            Above = [.. pages.Tenant.Lineage.Skip(1).Select(t => Portal(t, pages.Language))],
            Groups = [.. Groups(pages, isFinder)],
        };
        var facts = pages.Facts(title, intro, url) with { JsonLdType = "SearchResultsPage", Alternates = Alternates(pages, isFinder) };
        return pages.Page(facts, "search", view, Addresses.Search, pages.Theme.Script is { } script ? "/" + script.Path : null);
    });

    private static (string, string)[] Alternates(SitePages pages, bool isFinder)
    {
        if (!pages.Site.Offers(Languages.English) || (isFinder && !pages.Site.Visible.Any(i => i.English is not null && i.Type.Has(Traits.Document)))) return [];
        var path = isFinder ? $"/{Addresses.Search}/{Addresses.Finder}/" : $"/{Addresses.Search}/";
        return [.. Languages.All.Select(l => (l, Addresses.In(l, path)))];
    }

    /// <summary>What results can be narrowed by: what every item has, and the fields that types call facets.</summary>
    private static IEnumerable<SearchFacetView> Facets(SitePages pages, bool isFinder)
    {
        if (!isFinder) yield return new SearchFacetView(SearchFacets.Type, pages.Word("facet_type"), false);
        List<ContentType> types = [.. pages.Items.Select(i => i.Type).Distinct().Where(t => !isFinder || t.Has(Traits.Document)).OrderBy(t => t.Id, StringComparer.Ordinal)];
        if (isFinder)
            foreach (var facet in FieldsOf(pages, types)) yield return facet with { IsOpen = true, Types = "" };
        if (types.Exists(t => t.Has(Traits.Document))) yield return new SearchFacetView(SearchFacets.Validity, pages.Word("facet_validity"), isFinder);
        yield return new SearchFacetView(SearchFacets.Year, pages.Word("facet_year"), false);
        if (pages.Items.Any(i => i.Unit is not null)) yield return new SearchFacetView(SearchFacets.Unit, pages.Word("facet_unit"), false);
        if (!isFinder)
            foreach (var facet in FieldsOf(pages, types)) yield return facet;
    }

    private static IEnumerable<SearchFacetView> FieldsOf(SitePages pages, IEnumerable<ContentType> types) =>
        from field in types.SelectMany(type => type.Fields.Where(f => f.IsFacet).Select(f => (Field: f, Type: type)))
        group field by field.Field.Key into same
        select new SearchFacetView(same.Key, same.First().Field.Label.In(pages.Language), false) { Types = string.Join('|', same.Select(f => f.Type.Label.In(pages.Language)).Distinct()) };

    private static SearchPortalView Portal(Tenant tenant, string language) =>
        new(tenant.ShortTitle.In(language), tenant.CanonicalHost.Origin, string.Join(' ', tenant.Languages));

    private static IEnumerable<DirectoryGroup> Groups(SitePages pages, bool isFinder)
    {
        foreach (var section in pages.Tenant.Sections.All.Where(s => SiteViews.HasPage(pages.Site, s, pages.Language)))
        {
            if (isFinder && !SectionPages.ItemsOf(pages, section).Any(i => i.Type.Has(Traits.Document))) continue;
            var link = SiteViews.SectionLink(section, pages.Language);
            var lists = BrowsePages.Groups(pages, section).SelectMany(g => g.Entries.Select(e => e with { Title = $"{g.Title}: {e.Title}" }));
            yield return new DirectoryGroup(link.Title, link.Url, [.. lists]);
        }
    }
}
