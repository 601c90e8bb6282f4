using AngleSharp.Html.Dom;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>What every page of the real portals says about its portal.</summary>
[Collection(SharingRealPortals.Name)]
public sealed class PortalPagesTests(RealPortals portals)
{
    [Fact]
    public void The_portals_of_the_repository_are_without_error() =>
        Assert.Empty(portals.Result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Position} {d.Code}: {d.Message("vi")}"));

    [Fact]
    [Requirement("HN-2.4")]
    public void Every_page_names_the_owner_in_its_footer_and_no_portal_is_without_one()
    {
        Assert.All(portals.AllPages, p => Assert.Contains(Tenant(p.Tenant).Bodies.Owner!.Name.In(Language(p.Page)), Footer(p.Page), StringComparison.Ordinal));

        using var site = RegulatedSite.Of("hanam", "province");
        site.Edit(RegulatedSite.Settings, "owner: {name: Chủ quản}, ", "").Build();
        Assert.EndsWith("'bodies.owner' (Điều 2.4, 19/2019/QĐ-UBND).", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-2.2/1")]
    public void The_main_menu_of_yen_the_leads_to_investment() =>
        Assert.Contains(portals.Pages("yenthe")["index.html"].QuerySelectorAll("nav.site-menu a"), a => a.GetAttribute("href") == "/dau-tu/");

    [Fact]
    [Requirement("HN-3.1/1")]
    public void Every_page_is_published_by_the_owner_over_the_official_statement() => Assert.All(portals.AllPages, p =>
    {
        var tenant = Tenant(p.Tenant);
        Assert.Equal(tenant.Bodies.Owner!.NameOn(VietnamTime.DayOf(DateTimeOffset.Parse(Meta(p.Page, "DC.date")!, null))).In(Language(p.Page)), Meta(p.Page, "DC.publisher"));
        Assert.NotEmpty(tenant.Statement.In(Language(p.Page)).Trim());
        Assert.Contains(tenant.Statement.In(Language(p.Page)), Footer(p.Page), StringComparison.Ordinal);
    });

    [Theory]
    [Requirement("BN-3.3")]
    [InlineData("bacninh-soyte", "Sở Y tế tỉnh Bắc Ninh")]
    [InlineData("bacninh-hoalongmau", "Ủy ban nhân dân xã Hòa Long Mẫu")]
    public void A_component_portal_publishes_in_the_name_of_its_own_agency(string tenant, string agency) =>
        Assert.All(portals.Pages(tenant).Values, page => Assert.Equal(agency, Meta(page, "DC.publisher")));

    [Theory]
    [Requirement("BN-2.1/1", "BT-5.3.b")]
    [InlineData("bacninh", "https://www.bacninh.gov.vn/")]
    [InlineData("bentre-cds", "https://chuyendoiso.bentre.gov.vn/")]
    public void Every_address_of_the_portal_itself_has_its_prescribed_host(string tenant, string origin)
    {
        foreach (var page in portals.Pages(tenant).Values)
        {
            Assert.StartsWith(origin, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.StartsWith(origin, Meta(page, "DC.identifier"), StringComparison.Ordinal);
            Assert.All(page.QuerySelectorAll("link[hreflang], meta[property='og:url']"), l => Assert.StartsWith(origin, l.GetAttribute("href") ?? l.GetAttribute("content"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!), href => href.Contains(new Uri(origin).Host, StringComparison.Ordinal) && !$"{href}/".StartsWith(origin, StringComparison.Ordinal));
        }
        Assert.All(portals.Text(tenant, "sitemap.xml").Split("<loc>").Skip(1), l => Assert.StartsWith(origin, l, StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("BN-12.1.a", "BT-17.1")]
    [InlineData("bacninh", "Theo Cổng TTĐT tỉnh Bắc Ninh", "Theo http://www.bacninh.gov.vn")]
    [InlineData("bentre-cds", "Cổng TTĐT CĐS tỉnh Bến Tre", "https://chuyendoiso.bentre.gov.vn")]
    public void The_citation_box_gives_exactly_one_of_the_prescribed_wordings(string tenant, params string[] wordings) =>
        Assert.All(portals.ItemPaths(tenant), path => Assert.Contains(Assert.Single(portals.Pages(tenant)[path].QuerySelectorAll(".citation li")).TextContent.Trim(), wordings));

    [Fact]
    [Requirement("BT-12.3.b")]
    public void Every_page_states_the_rights() =>
        Assert.All(portals.Pages("bentre-cds").Values, page => Assert.Equal(Tenant("bentre-cds").Rights.In(Language(page)), Meta(page, "DC.rights")));

    [Fact]
    [Requirement("BT-4.1.a/1")]
    public void A_thematic_portal_passes_without_the_sections_of_an_administrative_one()
    {
        var administrative = Tenant("bacninh").Regulation.Sections.Select(s => s.Key).ToHashSet();

        var satisfied = Tenant("bentre-cds").Sections.All.SelectMany(s => s.Satisfies).Select(key => key.Split('/')[0]).ToHashSet();

        Assert.Contains(portals.Result.Portals, p => p.Tenant == "bentre-cds");
        Assert.NotEmpty(Tenant("bentre-cds").Regulation.Sections);
        Assert.All(Tenant("bentre-cds").Regulation.Sections.Where(s => s.Levels.Count == 0 || s.Levels.Contains(Tenant("bentre-cds").Level)), s => Assert.Contains(s.Key, satisfied));
        Assert.NotEmpty(administrative);
        Assert.DoesNotContain(satisfied, administrative.Contains);
    }

    [Fact]
    [Requirement("BT-1.2")]
    public void An_outside_contributor_is_accepted_and_named()
    {
        var outside = Tenant("bentre-cds").Registries.Contributors.Where(c => c.IsExternal).Select(c => c.Name.Vi).ToHashSet();

        Assert.Contains(portals.Pages("bentre-cds").Values, page => outside.Contains(Meta(page, "DC.contributor") ?? ""));
    }

    [Fact]
    [Requirement("BN-8.2.d/4")]
    public void A_translation_says_it_is_for_reference_and_the_two_versions_lead_to_each_other()
    {
        var translated = portals.ItemPaths("bacninh").Where(p => p.StartsWith("en/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(translated);
        Assert.All(translated, path =>
        {
            var (english, vietnamese) = (portals.Pages("bacninh")[path], portals.Pages("bacninh")[path[3..]]);
            Assert.Equal(("en", "vi"), (Language(english), Language(vietnamese)));
            Assert.Contains("for reference only; the Vietnamese text prevails", english.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(2, Alternates(english).Count);
            Assert.Equal(Alternates(english), Alternates(vietnamese));
            Assert.Equal($"/{path}"[..^"index.html".Length], vietnamese.QuerySelector(".site-language a")!.GetAttribute("href"));
            Assert.Equal($"/{path[3..]}"[..^"index.html".Length], english.QuerySelector(".site-language a")!.GetAttribute("href"));
        });
    }

    [Fact]
    public void Sample_data_says_so_on_every_page_and_asks_search_engines_to_stay_away() => Assert.All(portals.AllPages, p =>
    {
        Assert.NotNull(p.Page.QuerySelector(".sample"));
        Assert.Equal("noindex", Meta(p.Page, "robots"));
    });

    private static List<string> Alternates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}")];

    private static string Language(IHtmlDocument page) => page.DocumentElement.GetAttribute("lang")!;

    private static string Footer(IHtmlDocument page) => page.QuerySelector("body > footer")!.TextContent;

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private Tenant Tenant(string id) => portals.Repository.Find(id)!;
}
