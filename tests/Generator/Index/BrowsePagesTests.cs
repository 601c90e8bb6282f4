using AngleSharp.Dom;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>Lists by what items have in common, as the regulations name them.</summary>
public sealed class BrowsePagesTests
{
    private const string Sections = "tenants/mau/sections.yaml";

    [Fact]
    [Requirement("BN-8.1.g/1", "YT-4.4.f/1")]
    public void Projects_are_listed_by_status_each_in_one_list_and_a_fourth_status_is_refused()
    {
        using var site = OfProjects();

        var section = site.Build().Fine().Page("mau/vi-du/index.html");

        Assert.Equal(["Đang chuẩn bị đầu tư (1)", "Đang triển khai (2)", "Đã hoàn tất (1)"], Links(section));
        var lists = ((string[])["preparing", "ongoing", "completed"]).Select(status => Titles(site, $"mau/vi-du/status/{status}/index.html")).ToList();
        Assert.Equal([1, 2, 1], lists.Select(l => l.Count));
        Assert.Equal(Titles(site, "mau/vi-du/index.html").Order(StringComparer.Ordinal), lists.SelectMany(l => l).Order(StringComparer.Ordinal));

        site.Edit("content/mau/vi-du/xong/index.md", "^status: .*$", "status: suspended").Build().Refused("unknown-choice");
    }

    [Fact]
    [Requirement("BT-4.1.a/3")]
    public void Activities_are_found_by_level_and_by_sector()
    {
        using var site = SiteTest.From("browse-lists").Take("themes").Edit(Sections, "page-size: 1", "page-size: 9");

        site.Build().Fine();

        Assert.Equal(["Hoạt động hai", "Hoạt động một"], Titles(site, "mau/hoat-dong/level/cap-tinh/index.html"));
        Assert.Equal(["Hoạt động ba"], Titles(site, "mau/hoat-dong/level/cap-xa/index.html"));
        Assert.Equal(["Hoạt động hai", "Hoạt động một"], Titles(site, "mau/hoat-dong/sector/y-te/index.html"));
        Assert.Equal(["Hoạt động ba", "Hoạt động một"], Titles(site, "mau/hoat-dong/sector/giao-duc/index.html"));
    }

    [Fact]
    [Requirement("BT-4.1.a/5")]
    public void Guides_are_found_by_the_four_kinds_of_product_and_their_section_may_not_be_missing()
    {
        using var guides = OfKind("product", "software", "application", "platform", "solution");
        using var portal = SiteTest.FromRepository().Only("bentre-cds");

        Assert.Equal(["Loại software (1)", "Loại application (1)", "Loại platform (1)", "Loại solution (1)"], Links(guides.Build().Fine().Page("mau/vi-du/index.html")));
        portal.Edit("tenants/bentre-cds/sections.yaml", "dx-guides", "dx-policy").Build();
        Assert.Contains(portal.Errors, e => e.Contains("regulation-section", StringComparison.Ordinal) && e.Contains("dx-guides", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("YT-4.5.a/2")]
    public void Services_are_found_by_sector_and_field_and_both_are_required()
    {
        using var site = OfKind("field", "dat-dai", "ho-tich");
        site.Edit("tenants/_shared/types/kind-item/type.yaml", "^fields:\n", "fields:\n  - {key: sector, kind: choice, required: true, facet: true, label: Ngành, options: [{key: tu-phap, label: Tư pháp}]}\n")
            .Edit(Sections, "browse: .field.", "browse: [sector, field]")
            .Edit("content/mau/vi-du/dat-dai/index.md", "^field:", "sector: tu-phap\nfield:").Edit("content/mau/vi-du/ho-tich/index.md", "^field:", "sector: tu-phap\nfield:");

        var section = site.Build().Fine().Page("mau/vi-du/index.html");

        Assert.Equal(["Ngành", "Phân loại"], section.QuerySelectorAll("nav.links h2").Select(h => h.TextContent));
        Assert.Equal(["Tư pháp (2)", "Loại dat-dai (1)", "Loại ho-tich (1)"], Links(section));
        site.Edit("content/mau/vi-du/dat-dai/index.md", "^(sector|field): .*\n", "").Build().Refused("missing-field", times: 2);
    }

    [Fact]
    [Requirement("NA-5.5/1")]
    public void The_three_kinds_of_thematic_information_are_listed_apart()
    {
        using var site = OfKind("kind", "chuyen-sau", "tong-ket", "de-tai");

        site.Build().Fine();

        foreach (var kind in (string[])["chuyen-sau", "tong-ket", "de-tai"]) Assert.Equal([$"Bài {kind}"], Titles(site, $"mau/vi-du/kind/{kind}/index.html"));
    }

    [Fact]
    public void An_english_list_holds_what_is_in_english()
    {
        using var site = OfKind("kind", "mot", "hai").Change("tenants/mau/tenant.yaml", "languages: [vi]", "languages: [vi, en]");
        site.Write("content/mau/vi-du/mot/index.en.md", "---\ntitle: One\nsummary: The first.\n---\nOne.\n").Build().Fine();

        Assert.Equal(["One"], Titles(site, "mau/en/vi-du/kind/mot/index.html"));
        Assert.False(site.Has("mau/en/vi-du/kind/hai/index.html"));
        Assert.Equal(["Kind mot (1)"], Links(site.Page("mau/en/vi-du/index.html")));
    }

    [Fact]
    public void An_item_may_not_stand_where_the_lists_do()
    {
        using var site = OfKind("kind", "mot");

        site.Write("content/mau/vi-du/kind/index.md", Item("kind", "kind", "mot")).Build().Refused("duplicate-address");
    }

    [Fact]
    public void A_redirect_may_not_start_where_a_list_stands()
    {
        using var site = OfKind("kind", "mot");

        site.Write("tenants/mau/redirects.yaml", "redirects:\n  - {from: /vi-du/kind/mot/, to: /tin-tuc/}\n").Build().Refused("duplicate-address");
    }

    /// <summary>The small portal with a type of its own, browsed by one field, and an item for each of its values.</summary>
    private static SiteTest OfKind(string field, params string[] values)
    {
        var options = string.Join(", ", values.Select(v => $"{{key: {v}, label: {{vi: Loại {v}, en: Kind {v}}}}}"));
        var site = SiteTest.From().Take("themes")
            .Write("tenants/_shared/types/kind-item/type.yaml", $"id: kind-item\nlabel: Bài\nfields:\n  - {{key: {field}, kind: choice, required: true, facet: true, label: {{vi: Phân loại, en: Kind}}, options: [{options}]}}\n")
            .Edit(Sections, "^sections:\n", $"sections:\n  - {{folder: vi-du, title: Ví dụ, accepts: [kind-item], owner: van-phong, browse: [{field}]}}\n");
        foreach (var value in values)
            site.Write($"content/mau/vi-du/{value}/index.md", Item($"bai-{value}", field, value));
        return site;
    }

    private static string Item(string id, string field, string value) =>
        $"---\nid: {id}\ntype: kind-item\ntitle: Bài {value}\nsummary: Một bài.\nunit: van-phong\nauthor: Văn phòng\npublished: 2025-03-01T08:00:00+07:00\n{field}: {value}\n---\nNội dung.\n";

    private static SiteTest OfProjects()
    {
        var site = TypeSite.With("public-project").Take("themes").Edit(Sections, "accepts: .public-project., ", "accepts: [public-project], browse: [status], ");
        foreach (var (slug, status) in ((string, string)[])[("chuan-bi", "preparing"), ("dang-lam", "ongoing"), ("lam-tiep", "ongoing"), ("xong", "completed")])
            site.Take($"{TypeSite.Types}/public-project/example.md", $"content/mau/vi-du/{slug}/index.md")
                .Edit($"content/mau/vi-du/{slug}/index.md", "^id: .*$", $"id: {slug}").Edit($"content/mau/vi-du/{slug}/index.md", "^title: .*$", $"title: Dự án {slug}")
                .Edit($"content/mau/vi-du/{slug}/index.md", "^status: .*$", $"status: \"{status}\"");
        return site.Remove("content/mau/vi-du/public-project");
    }

    private static List<string> Links(IParentNode page) =>
        [.. page.QuerySelectorAll("nav.links a").Select(a => string.Join(' ', a.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))];

    private static List<string> Titles(SiteTest site, string path) => [.. site.Page(path).QuerySelectorAll(".card-title").Select(t => t.TextContent)];
}
