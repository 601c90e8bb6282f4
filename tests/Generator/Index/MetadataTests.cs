using System.Text.Json;
using AngleSharp.Html.Dom;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>Metadata in the pages and in the export.</summary>
[Collection(SharingRealPortals.Name)]
public sealed class MetadataTests(RealPortals portals)
{
    private static readonly string[] Mandatory = ["DC.title", "DC.creator", "DC.date", "DC.description", "DC.publisher", "DC.identifier"];

    public static TheoryData<string> Tenants => new(Repo.Folders("tenants").Where(t => t != "_shared"));

    [Theory]
    [Requirement("HN-6.2/2", "YT-5.3")]
    [InlineData("hanam")]
    [InlineData("yenthe")]
    public void Every_page_has_the_mandatory_elements_and_one_without_a_creator_is_refused(string name)
    {
        using var site = SiteTest.From(name);

        site.Build().Fine();
        Assert.All(site.Pages("mau"), p => AssertMandatory(p.Page));
        using var export = JsonDocument.Parse(site.Text("mau/du-lieu/ban-ghi.json"));
        Assert.All(export.RootElement.GetProperty("records").EnumerateArray(), AssertMandatory);

        site.Edit("content/mau/tin-tuc/khai-truong/index.md", "^author: .*\n", "").Build();
        Assert.Contains(site.Errors, e => e.Contains("missing-metadata: Trang thiếu dữ liệu đặc tả bắt buộc 'creator'", StringComparison.Ordinal) && e.EndsWith("Thông tư số 24/2011/TT-BTTTT).", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_the_real_portals_has_the_mandatory_elements() => Assert.All(portals.AllPages, p => AssertMandatory(p.Page));

    [Theory]
    [Requirement("HN-2.2")]
    [MemberData(nameof(Tenants))]
    public void The_export_keeps_to_its_schema_and_has_a_record_for_each_page(string tenant)
    {
        using var export = JsonDocument.Parse(portals.Text(tenant, "du-lieu/ban-ghi.json"));
        using var schema = JsonDocument.Parse(portals.Text(tenant, "du-lieu/ban-ghi.schema.json"));
        var records = export.RootElement.GetProperty("records").EnumerateArray().ToList();

        Assert.Empty(JsonSchema.Faults(schema.RootElement, export.RootElement));
        Assert.Equal(
            portals.ItemPaths(tenant).Order(StringComparer.Ordinal),
            records.Select(r => new Uri(r.GetProperty("url").GetString()!).AbsolutePath[1..] + "index.html").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_refuses_a_record_that_lost_its_title_or_gained_a_field()
    {
        using var schema = JsonDocument.Parse(portals.Text("bacninh", "du-lieu/ban-ghi.schema.json"));
        var text = portals.Text("bacninh", "du-lieu/ban-ghi.json");
        var at = text.IndexOf("\"id\":", StringComparison.Ordinal);
        using var lost = JsonDocument.Parse(text.Remove(at, 4).Insert(at, "\"ma\""));
        using var gained = JsonDocument.Parse(text.Insert(at, "\"la\": 1, "));

        Assert.NotEmpty(JsonSchema.Faults(schema.RootElement, lost.RootElement));
        Assert.NotEmpty(JsonSchema.Faults(schema.RootElement, gained.RootElement));
    }

    [Fact]
    public void What_a_page_says_to_machines_is_json_that_programs_can_read() => Assert.All(portals.AllPages, p =>
    {
        using var json = JsonDocument.Parse(p.Page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
    });

    [Fact]
    [Requirement("YT-3.4")]
    public void Each_attachment_has_its_format_its_size_and_its_language()
    {
        using var site = SiteTest.From();
        site.Write("content/mau/tin-tuc/khai-truong/so-lieu.csv", "a\n1\n").Write("content/mau/tin-tuc/khai-truong/notice.en.pdf", "%PDF").Build().Fine();

        using var export = JsonDocument.Parse(site.Text("mau/du-lieu/ban-ghi.json"));
        using var schema = JsonDocument.Parse(site.Text("mau/du-lieu/ban-ghi.schema.json"));
        var record = export.RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "tin-khai-truong");
        var page = site.Page("mau/tin-tuc/khai-truong/index.html");
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Empty(JsonSchema.Faults(schema.RootElement, export.RootElement));
        Assert.Equal(
            ["notice.en.pdf application/pdf 4 en", "so-lieu.csv text/csv 4 vi"],
            record.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("name")} {f.GetProperty("format")} {f.GetProperty("bytes")} {f.GetProperty("language")}"));
        Assert.Equal(
            ["https://mau.gov.vn/tin-tuc/khai-truong/notice.en.pdf application/pdf 4 B en", "https://mau.gov.vn/tin-tuc/khai-truong/so-lieu.csv text/csv 4 B vi"],
            data.RootElement.GetProperty("associatedMedia").EnumerateArray().Select(m => $"{m.GetProperty("contentUrl")} {m.GetProperty("encodingFormat")} {m.GetProperty("contentSize")} {m.GetProperty("inLanguage")}"));
        Assert.Equal(["text/html", "application/pdf", "text/csv"], Metas(page, "DC.format"));
        Assert.Equal(["notice.en.pdf: 4 B", "so-lieu.csv: 4 B"], Metas(page, "DCTERMS.extent"));
    }

    private static IEnumerable<string?> Metas(IHtmlDocument page, string name) => page.QuerySelectorAll($"meta[name='{name}']").Select(m => m.GetAttribute("content"));

    private static void AssertMandatory(IHtmlDocument page) =>
        Assert.All(Mandatory, name => Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content")), $"{page.Title}: {name}"));

    private static void AssertMandatory(JsonElement record)
    {
        var metadata = record.GetProperty("metadata").EnumerateArray().ToLookup(m => m.GetProperty("name").GetString(), m => m.GetProperty("content").GetString());
        Assert.All(Mandatory, name => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(metadata[name]))));
    }
}
