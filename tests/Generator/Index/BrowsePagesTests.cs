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
        using var site = Browsed("public-project", "status", "preparing", "ongoing", "ongoing", "completed");

        var section = site.Build().Fine().Page("mau/vi-du/index.html");

        Assert.Equal(["Đang chuẩn bị đầu tư (1)", "Đang triển khai (2)", "Đã hoàn tất (1)"], Links(section));
        var lists = ((string[])["preparing", "ongoing", "completed"]).Select(status => Titles(site, $"mau/vi-du/status/{status}/index.html")).ToList();
        Assert.Equal([1, 2, 1], lists.Select(l => l.Count));
        Assert.Equal(Titles(site, "mau/vi-du/index.html").Order(StringComparer.Ordinal), lists.SelectMany(l => l).Order(StringComparer.Ordinal));

        site.Put("bai-0", "status", "status: suspended\n").Build().Refused("unknown-choice");
    }

    [Fact]
    [Requirement("YT-4.4.f/1")]
    public void Procurement_is_listed_by_status_too()
    {
        using var site = Browsed("procurement-notice", "status", "open", "awarded");

        site.Build().Fine();

        Assert.Equal(["Bài 0"], Titles(site, "mau/vi-du/status/open/index.html"));
        Assert.Equal(["Bài 1"], Titles(site, "mau/vi-du/status/awarded/index.html"));
        site.Put("bai-0", "status", "status: suspended\n").Build().Refused("unknown-choice");
    }

    [Fact]
    [Requirement("BT-4.1.a/3")]
    public void Activities_are_found_by_level_and_by_sector()
    {
        using var site = Browsed("news-article", "level", "province", "province", "commune").Edit(Sections, "browse: .level.", "browse: [level, sector]");
        foreach (var (slug, sector) in ((string, string)[])[("bai-0", "tu-phap"), ("bai-1", "tai-chinh"), ("bai-2", "tu-phap")]) site.Edit(TypeSite.Example(slug), "^level:", $"sector: {sector}\nlevel:");

        site.Build().Fine();

        Assert.Equal(["Bài 0", "Bài 1"], Titles(site, "mau/vi-du/level/province/index.html").Order(StringComparer.Ordinal));
        Assert.Equal(["Bài 2"], Titles(site, "mau/vi-du/level/commune/index.html"));
        Assert.Equal(["Bài 0", "Bài 2"], Titles(site, "mau/vi-du/sector/tu-phap/index.html").Order(StringComparer.Ordinal));
        Assert.Equal(["Bài 1"], Titles(site, "mau/vi-du/sector/tai-chinh/index.html"));
    }

    [Fact]
    [Requirement("BT-4.1.a/5")]
    public void Guides_are_found_by_the_four_kinds_of_product_and_their_section_may_not_be_missing()
    {
        using var guides = Browsed("guidance-material", "product", "software", "application", "digital-platform", "digital-solution");
        using var portal = RegulatedSite.Of("bentre-cds", "province", "dx-guides");

        Assert.Equal(["Phần mềm (1)", "Ứng dụng (1)", "Nền tảng số (1)", "Giải pháp số (1)"], Links(guides.Build().Fine().Page("mau/vi-du/index.html")));
        Assert.Single(portal.Build().Errors, e => e.Contains("(dx-guides) (Điều 4.1.a, 35/2023/QĐ-UBND)", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("YT-4.5.a/2")]
    public void Services_are_found_by_sector_and_field_and_both_are_required()
    {
        using var site = Browsed("public-service", "field", "dat-dai", "tu-phap").Edit(Sections, "browse: .field.", "browse: [sector, field]");
        using var regulated = TypeSite.Under("yenthe", "district", "public-service");

        var section = site.Put("bai-0", "sector", "sector: nong-nghiep-moi-truong\n").Build().Fine().Page("mau/vi-du/index.html");

        Assert.Equal(["Ngành", "Lĩnh vực"], section.QuerySelectorAll("nav.links h2").Select(h => h.TextContent));
        Assert.Equal(["Bài 0"], Titles(site, "mau/vi-du/sector/nong-nghiep-moi-truong/index.html"));
        Assert.Equal(["Bài 1"], Titles(site, "mau/vi-du/sector/tu-phap/index.html"));
        Assert.Equal(["Bài 0"], Titles(site, "mau/vi-du/field/dat-dai/index.html"));
        regulated.Put("public-service", "sector").Put("public-service", "field");
        Assert.Equal(["missing-field", "regulation-field"], regulated.Said("public-service").Select(d => d.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("NA-5.5/1")]
    public void The_three_kinds_of_thematic_information_are_listed_apart()
    {
        using var site = Browsed("thematic-dossier", "kind", "in-depth", "summary-report", "research");

        site.Build().Fine();

        foreach (var (kind, title) in ((string, string)[])[("in-depth", "Bài 0"), ("summary-report", "Bài 1"), ("research", "Bài 2")]) Assert.Equal([title], Titles(site, $"mau/vi-du/kind/{kind}/index.html"));
    }

    [Fact]
    [Requirement("YT-4.4.b/2")]
    public void Responses_to_petitions_stand_newest_first()
    {
        using var site = Browsed("petition-response", "answered", "2025-03-05", "2025-03-09", "2025-03-03").Edit(Sections, " browse: .answered.,", "");
        foreach (var slug in (string[])["bai-0", "bai-1", "bai-2"]) site.Put(slug, "received", "received: 2025-03-01\n");

        site.Build().Fine();

        Assert.Equal(["Bài 1", "Bài 0", "Bài 2"], Titles(site, "mau/vi-du/index.html"));
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

    /// <summary>A section of a type that ships, browsed by one field, with an item, "Bài n", for each of the values.</summary>
    private static SiteTest Browsed(string type, string field, params string[] values)
    {
        var site = TypeSite.With(type).Edit(Sections, $"accepts: .{type}., ", $"accepts: [{type}], browse: [{field}], ");
        foreach (var (i, value) in values.Index())
        {
            site.Copy(type, $"bai-{i}", ("title", $"Bài {i}"));
            if (File.ReadLines(Repo.At($"{TypeSite.Types}/{type}/example.md")).Any(l => l.StartsWith($"{field}:", StringComparison.Ordinal))) site.Put($"bai-{i}", field, $"{field}: {value}\n");
            else site.Edit(TypeSite.Example($"bai-{i}"), "^title:", $"{field}: {value}\ntitle:");
        }
        return site.Remove($"content/mau/vi-du/{type}");
    }

    private static List<string> Links(IParentNode page) =>
        [.. page.QuerySelectorAll("nav.links a").Select(a => string.Join(' ', a.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))];

    private static List<string> Titles(SiteTest site, string path) => [.. site.Page(path).QuerySelectorAll(".card-title").Select(t => t.TextContent)];
}
