using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>What a unit has published, by kind.</summary>
public sealed class UnitPagesTests
{
    private static readonly (string Type, string Plural, string Slug)[] Kinds =
        [("news-item", "Tin tức", "tin-tuc"), ("unit-notice", "Thông báo", "thong-bao"), ("unit-report", "Báo cáo hoạt động", "bao-cao-hoat-dong")];

    [Fact]
    [Requirement("NA-5.2")]
    public void News_notices_and_reports_of_a_unit_are_listed_apart()
    {
        using var site = SiteTest.From().Take("themes")
            .Edit("tenants/_shared/types/news-item/type.yaml", "^label: .*$", "label: Tin\nplural: Tin tức")
            .Edit("tenants/mau/sections.yaml", "accepts: .news-item.", "accepts: [news-item, unit-notice, unit-report]");
        foreach (var (type, plural, slug) in Kinds.Skip(1))
            site.Write($"tenants/_shared/types/{type}/type.yaml", $"id: {type}\nlabel: {plural}\nfields: []\n")
                .Write($"content/mau/tin-tuc/{slug}/index.md", $"---\nid: {slug}\ntype: {type}\ntitle: Một {plural}\nsummary: Một bài.\nunit: van-phong\nauthor: Văn phòng\npublished: 2025-03-01T08:00:00+07:00\n---\nNội dung.\n");

        var unit = site.Build().Fine().Page("mau/don-vi/van-phong/index.html");

        var links = unit.QuerySelectorAll("nav.links a").ToDictionary(a => a.GetAttribute("href")!, a => a.TextContent);
        Assert.Equal("Tin tức (2)", links["/don-vi/van-phong/tin-tuc/"]);
        foreach (var (_, plural, slug) in Kinds.Skip(1))
        {
            Assert.Equal($"{plural} (1)", links[$"/don-vi/van-phong/{slug}/"]);
            Assert.Equal([$"Một {plural}"], Titles(site, slug));
        }
        Assert.Equal(["Họp dân về trạm y tế", "Khai trương điểm phục vụ"], Titles(site, "tin-tuc"));
    }

    [Fact]
    [Requirement("NA-5.4")]
    public void The_documents_of_a_unit_are_listed_without_those_of_another()
    {
        using var site = SiteTest.From("unit-page").Take("themes");
        site.Take("tests/Sites/_base/content/mau/van-ban/quyet-dinh-1/index.md", "content/mau/van-ban/cua-tram/index.md")
            .Edit("content/mau/van-ban/cua-tram/index.md", "^id: .*$", "id: vb-2").Edit("content/mau/van-ban/cua-tram/index.md", "^title: .*$", "title: Nội quy trạm")
            .Edit("content/mau/van-ban/cua-tram/index.md", "^unit: .*$", "unit: tram-y-te").Build().Fine();

        Assert.Equal(["Nội quy trạm"], Titles(site, "van-ban", "tram-y-te"));
        Assert.Equal(["Quyết định về giờ làm việc"], Titles(site, "van-ban"));
    }

    [Fact]
    public void Units_below_a_unit_are_called_so()
    {
        using var site = SiteTest.From("unit-page").Take("themes");

        var titles = site.Build().Page("mau/don-vi/van-phong/index.html").QuerySelectorAll("nav.links h2").Select(h => h.TextContent);

        Assert.Equal(["Đơn vị trực thuộc", "Theo loại nội dung"], titles);
    }

    private static List<string> Titles(SiteTest site, string kind, string unit = "van-phong") =>
        [.. site.Page($"mau/don-vi/{unit}/{kind}/index.html").QuerySelectorAll(".card-title").Select(t => t.TextContent)];
}
