using Portal.Generator.Index;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

[Collection(SharingRealPortals.Name)]
public sealed class SearchPagesTests(RealPortals portals)
{
    [Fact]
    public void Every_page_leads_to_the_search_page_of_its_language()
    {
        foreach (var (tenant, path, page) in portals.AllPages.Where(p => p.Page.QuerySelector("header.site-head") is not null))
        {
            var form = page.QuerySelector("form[role=search]");

            Assert.True(form is not null, $"{tenant}/{path}");
            Assert.Equal("get", form.GetAttribute("method"));
            Assert.StartsWith(page.DocumentElement.GetAttribute("lang") == "en" ? "/en/tim-kiem/" : "/tim-kiem/", form.GetAttribute("action"), StringComparison.Ordinal);
            Assert.NotNull(form.QuerySelector("label[for]"));
        }
    }

    [Fact]
    public void Only_the_search_pages_load_a_script()
    {
        foreach (var (tenant, path, page) in portals.AllPages)
        {
            var scripts = page.QuerySelectorAll("script[src]");

            Assert.Equal((path.Contains("tim-kiem/", StringComparison.Ordinal) ? 1 : 0, $"{tenant}/{path}"), (scripts.Length, $"{tenant}/{path}"));
            Assert.All(scripts, s => Assert.Equal("module", s.GetAttribute("type")));
        }
    }

    [Fact]
    [Requirement("BN-8.1.e/4")]
    public void Each_component_portal_with_documents_has_a_document_finder_that_their_list_leads_to()
    {
        foreach (var tenant in portals.Repository.Tenants.Where(t => t.Lineage.Any(above => above.Id == "bacninh")))
        {
            var finder = portals.Pages(tenant.Id)[$"{Addresses.Search}/{Addresses.Finder}/index.html"];

            Assert.NotNull(finder.QuerySelector("input[name=so]"));
            Assert.Contains(portals.Pages(tenant.Id).Values, page => page.QuerySelector($"main a[href='/{Addresses.Search}/{Addresses.Finder}/']") is not null && page.QuerySelector(".cards") is not null);
        }
    }

    [Fact]
    public void The_page_names_every_portal_under_it_and_every_one_above()
    {
        var district = portals.Pages("bacninh-thuanthanh")[$"{Addresses.Search}/index.html"];
        var province = portals.Pages("bacninh")[$"{Addresses.Search}/index.html"];

        var below = portals.Repository.Tenants.Where(t => t.Id != "bacninh" && t.Lineage.Any(above => above.Id == "bacninh")).Select(t => t.CanonicalHost.Origin);
        Assert.Equal(below.Order(StringComparer.Ordinal), province.QuerySelectorAll("[data-portal]").Select(p => p.GetAttribute("data-origin")!).Order(StringComparer.Ordinal));
        Assert.NotNull(district.QuerySelector($"a[href='{portals.Repository.Find("bacninh")!.CanonicalHost.Origin}/tim-kiem/'][data-same-query]"));
    }
}
