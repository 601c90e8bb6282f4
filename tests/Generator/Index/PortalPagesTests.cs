using System.Text.RegularExpressions;
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

    [Theory]
    [Requirement("HN-8.4/1", "YT-6.3", "BN-6.1")]
    [InlineData("hanam")]
    [InlineData("yenthe")]
    [InlineData("bacninh")]
    public void Author_and_source_of_news_stand_under_the_title(string tenant)
    {
        var news = portals.ItemPaths(tenant).Where(p => p.StartsWith("tin-tuc/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(news);
        Assert.All(news, path =>
        {
            var main = portals.Pages(tenant)[path].QuerySelector("main")!;
            var facts = main.QuerySelectorAll("h1, .byline dt").Select(e => e.LocalName == "h1" ? "h1" : e.TextContent).ToList();
            Assert.True(facts.IndexOf("h1") is var title and >= 0 && facts.IndexOf("Tác giả") > title && facts.IndexOf("Nguồn") > title, path);
            Assert.All(main.QuerySelectorAll(".byline dt").Where(t => t.TextContent is "Tác giả" or "Nguồn"), t => Assert.NotEmpty(t.NextElementSibling!.TextContent.Trim()));
        });
    }

    [Theory]
    [Requirement("HN-3.3", "YT-2.2/1", "BN-2.1/2")]
    [InlineData("hanam", "investment")]
    [InlineData("yenthe", "strategy-planning/investment-incentives")]
    [InlineData("bacninh", "online-services")]
    public void What_the_portal_is_for_is_reached_from_the_main_menu(string tenant, string key)
    {
        var section = Tenant(tenant).Sections.All.First(s => s.Satisfies.Contains(key));

        var entry = portals.Pages(tenant)["index.html"].QuerySelectorAll("nav.site-menu > .wrap > ul > li > a").Single(a => a.GetAttribute("href") == $"/{section.Folder}/");

        Assert.Equal(section.Title.Vi, entry.TextContent);
        Assert.NotEmpty(portals.Pages(tenant)[$"{section.Folder}/index.html"].QuerySelectorAll("main .card-title a"));
    }

    [Fact]
    [Requirement("YT-4.4.i")]
    public void The_four_ways_to_reach_the_portal_stand_in_every_footer_and_on_a_page_and_none_may_be_missing()
    {
        var contact = Tenant("yenthe").Contact;
        var section = Tenant("yenthe").Sections.All.Single(s => s.Satisfies.Contains("portal-contact"));
        string[] ways = [contact.Address!.Vi, contact.Phone!, contact.Fax!, contact.Email!];

        var pages = portals.Pages("yenthe").Where(p => !p.Key.EndsWith("/ban-in/index.html", StringComparison.Ordinal)).Select(p => p.Value).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.All(ways, way => Assert.Contains(way, Footer(page), StringComparison.Ordinal)));
        Assert.Contains(
            portals.ItemPaths("yenthe").Where(p => p.StartsWith(section.Folder + "/", StringComparison.Ordinal)).Select(p => portals.Pages("yenthe")[p].QuerySelector("main")!.TextContent),
            main => ways.Skip(1).All(way => main.Contains(way, StringComparison.Ordinal)) && main.Contains("Địa chỉ", StringComparison.Ordinal));

        foreach (var fact in (string[])["address", "phone", "fax", "email"])
        {
            using var site = SiteTest.FromRepository().Only("yenthe").Edit("tenants/yenthe/tenant.yaml", $"^  {fact}: .*\n", "");
            Assert.Contains(site.Build().Errors, e => e.Contains($"contact.{fact}", StringComparison.Ordinal) && e.EndsWith("(Điều 4.4.i, 06/2014/QĐ-UBND).", StringComparison.Ordinal));
        }
    }

    [Fact]
    [Requirement("YT-4.3/1")]
    public void The_prescribed_font_is_first_on_the_portal_and_on_its_children_alone()
    {
        Assert.All((string[])["yenthe", "yenthe-xuanluong"], tenant => Assert.StartsWith("\"Times New Roman\"", Font(tenant), StringComparison.Ordinal));
        Assert.DoesNotContain("Times New Roman", Font("hanam"), StringComparison.Ordinal);

        using var site = SiteTest.FromRepository().Only("yenthe").Edit("tenants/yenthe/tenant.yaml", "^theme: yenthe", "theme: base");
        Assert.Contains("(Điều 4.3, 06/2014/QĐ-UBND)", Assert.Single(site.Build().Errors, e => e.Contains("regulation-font", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.5.a/2")]
    public void The_directory_of_services_is_browsed_by_sector_and_by_field()
    {
        var lists = portals.Pages("yenthe")["dich-vu-cong/index.html"].QuerySelectorAll("nav.links h2").Select(h => h.TextContent).ToList();

        Assert.Contains("Ngành", lists);
        Assert.Contains("Lĩnh vực", lists);
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

    /// <summary>The typefaces of the body: it takes them from the root, which takes the last that the one style sheet says.</summary>
    private string Font(string tenant)
    {
        var sheet = portals.Pages(tenant)["index.html"].QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var css = portals.Text(tenant, sheet[1..]);
        Assert.Matches(@"(?m)^html \{\s*font-family: var\(--font\);", css);
        Assert.DoesNotMatch(@"(?m)^body[^{]*\{[^}]*font(-family)?:", css);
        return Regex.Matches(css, @"--font:\s*([^;]+);")[^1].Groups[1].Value;
    }

    private static List<string> Alternates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}")];

    private static string Language(IHtmlDocument page) => page.DocumentElement.GetAttribute("lang")!;

    private static string Footer(IHtmlDocument page) => page.QuerySelector("body > footer")!.TextContent;

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private Tenant Tenant(string id) => portals.Repository.Find(id)!;
}
