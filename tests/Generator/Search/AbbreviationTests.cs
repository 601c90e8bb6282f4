using Portal.Generator.Search;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

public sealed class AbbreviationTests
{
    private static readonly Abbreviation[] Known = [new(["HĐND"], "Hội đồng nhân dân"), new(["TT&TT"], "Thông tin và Truyền thông"), new(["CQ"], "cơ quan")];

    private static readonly string[] Pages = ["HĐND họp kỳ thứ 5", "Hội đồng nhân dân họp kỳ thứ 5", "Sở TT&TT", "Sở Thông tin và Truyền thông", "nhân dân bầu ra hội đồng", "hdnd xã"];

    [Theory]
    [InlineData("HĐND", "0 1 5")]
    [InlineData("hdnd", "0 1 5")]
    [InlineData("hội đồng nhân dân", "0 1 4 5")]
    [InlineData("\"hội đồng nhân dân\"", "1")]
    [InlineData("sở TT&TT", "2 3")]
    [InlineData("sở thông tin và truyền thông", "2 3")]
    public void A_page_with_the_one_form_is_found_by_the_other(string query, string pages) => Assert.Equal(pages, string.Join(' ', Found(query).Order()));

    [Theory]
    [InlineData("hdnd họp", 0)]
    [InlineData("hội đồng nhân dân họp", 1)]
    [InlineData("sở TT&TT", 2)]
    public void What_has_the_very_words_stands_first(string query, int page) => Assert.Equal(page, Found(query)[0]);

    [Fact]
    public void A_portal_may_read_a_short_form_otherwise()
    {
        Abbreviation[] own = [.. Known, new(["CQ"], "chính quyền")];

        Assert.Empty(Found("CQ", own, "cơ quan thuế"));
        Assert.Equal([0], Found("CQ", own, "chính quyền hai cấp"));
    }

    [Theory]
    [InlineData("abbreviations:\n  - {short: UBND}\n", "missing-key")]
    [InlineData("abbreviations:\n  - {short: UBND, long: Ủy ban nhân dân, weight: 3}\n", "unknown-key")]
    [InlineData("abbreviations: UBND\n", "yaml-wrong-shape")]
    public void Malformed_data_is_refused(string yaml, string code)
    {
        using var site = SiteTest.From().Write("tenants/mau/abbreviations.yaml", yaml).Build();

        Assert.Equal([code], site.Result.Diagnostics.Select(d => d.Code.Id));
    }

    [Theory]
    [InlineData("qwx", 1)]
    [InlineData("QWZ", 1)]
    [InlineData("qw y", 1)]
    public void A_portal_finds_by_its_own_and_by_those_of_all(string query, int total)
    {
        using var site = SiteTest.From()
            .Write("tenants/_shared/abbreviations.yaml", "abbreviations:\n  - {short: [QWX, QWZ], long: trạm y tế}\n")
            .Write("tenants/mau/abbreviations.yaml", "abbreviations:\n  - {short: QW-Y, long: họp dân}\n").Build();

        Assert.Equal(total, Total(site.Fine(), "mau", query));
    }

    [Theory]
    [InlineData("abbreviations:\n  - {short: QWX, long: trạm y tế}\n", null, null, 1)]
    [InlineData("abbreviations:\n  - {short: QWX, long: trạm y tế}\n", "abbreviations:\n  - {short: qwx, long: Trạm Y tế}\n", null, 1)]
    [InlineData("abbreviations:\n  - {short: QWX, long: trạm y tế}\n", "abbreviations:\n  - {short: QWX, long: trại y sĩ}\n", null, 0)]
    [InlineData("abbreviations:\n  - {short: QWX, long: trạm y tế}\n", null, "abbreviations:\n  - {short: QWX, long: trại y sĩ}\n", 0)]
    public void A_portal_finds_by_those_of_the_portals_under_it_unless_they_or_it_read_them_otherwise(string below, string? deeper, string? own, int total)
    {
        using var site = SiteTest.From("child-portal").Write("tenants/xa-mau/abbreviations.yaml", below);
        site.Take("tests/Sites/child-portal/tenants/xa-mau/tenant.yaml", "tenants/thon-mau/tenant.yaml").Edit("tenants/thon-mau/tenant.yaml", "xa-mau", "thon-mau")
            .Edit("tenants/thon-mau/tenant.yaml", "extends: mau", "extends: xa-mau").Edit("tenants/thon-mau/tenant.yaml", @"xa\.mau", "thon.mau")
            .Write("tenants/thon-mau/sections.yaml", "sections:\n  - {folder: tin-tuc, title: Tin thôn, accepts: [news-item], owner: van-phong}\n")
            .Take("tests/Sites/child-portal/content/xa-mau", "content/thon-mau");
        if (deeper is not null) site.Write("tenants/thon-mau/abbreviations.yaml", deeper);
        if (own is not null) site.Write("tenants/_shared/abbreviations.yaml", own);

        Assert.Equal(total, Total(site.Build().Fine(), "mau", "qwx"));
    }

    private static int Total(SiteTest site, string tenant, string query) =>
        new SearchReader(path => File.ReadAllBytes(Path.Combine(site.Output, tenant, path))).Ranked(query).Count;

    private static IReadOnlyList<int> Found(string query) => Found(query, Known, Pages);

    private static IReadOnlyList<int> Found(string query, IEnumerable<Abbreviation> abbreviations, params string[] pages)
    {
        var collected = new SearchCollector(new SearchAbbreviations(abbreviations));
        foreach (var (i, text) in pages.Index())
            collected.Add(new SearchPage($"/p{i}/", text, "", "Trang", "2025-01-01", [], new Dictionary<string, IReadOnlyList<string>>()), text, []);
        return [.. new SearchReader(SearchIndex.Build(collected, "Cổng mẫu").GetValueOrDefault).Ranked(query).Select(r => r.Page)];
    }
}
