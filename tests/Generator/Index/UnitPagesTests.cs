using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>What a unit has published, by kind.</summary>
public sealed class UnitPagesTests
{
    [Fact]
    [Requirement("NA-5.2")]
    public void News_notices_and_reports_of_a_unit_are_listed_apart()
    {
        (string Type, string Plural, string Slug)[] kinds = [("news-article", "Tin, bài", "tin-bai"), ("public-notice", "Thông báo", "thong-bao"), ("activity-report", "Báo cáo hoạt động", "bao-cao-hoat-dong")];
        using var site = TypeSite.With([.. kinds.Select(k => k.Type)]);

        var unit = site.Build().Fine().Page("mau/don-vi/van-phong/index.html");

        var links = unit.QuerySelectorAll("nav.links a").ToDictionary(a => a.GetAttribute("href")!, a => a.TextContent);
        Assert.All(kinds, kind =>
        {
            Assert.Equal($"{kind.Plural} (1)", links[$"/don-vi/van-phong/{kind.Slug}/"]);
            Assert.Equal([site.Page(TypeSite.Page(kind.Type)).QuerySelector("h1")!.TextContent], Titles(site, kind.Slug));
        });
    }

    [Fact]
    [Requirement("NA-5.4")]
    public void The_documents_of_a_unit_are_listed_without_those_of_another()
    {
        using var site = TypeSite.With("legal-document", "public-notice").Take("tests/Sites/unit-page/tenants/mau/units.yaml", "tenants/mau/units.yaml")
            .Copy("legal-document", "cua-tram", ("title", "Nội quy trạm"), ("unit", "tram-y-te")).Put("public-notice", "unit", "unit: tram-y-te\n");

        site.Build().Fine();

        Assert.Equal(["Nội quy trạm"], Titles(site, "van-ban", "tram-y-te"));
        Assert.Equal(
            new[] { TypeSite.Page("legal-document"), "mau/van-ban/quyet-dinh-1/index.html" }.Select(p => site.Page(p).QuerySelector("h1")!.TextContent).Order(StringComparer.Ordinal),
            Titles(site, "van-ban").Order(StringComparer.Ordinal));
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
