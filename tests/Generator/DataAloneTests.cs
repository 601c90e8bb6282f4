using System.Text.Json;
using Portal.Tests.Support;

namespace Portal.Tests.Generator;

/// <summary>A portal, a content type and a rule are added by data: no line of C# knows of them.</summary>
public sealed class DataAloneTests
{
    [Fact]
    public void A_new_portal_with_a_new_type_and_a_new_rule_is_files_and_nothing_else()
    {
        using var site = SiteTest.From("new-tenant-and-type");

        site.Build().Fine();
        var bridge = site.Page("song-hong/cau-duong/cau-moi/index.html");

        Assert.Contains("Tải trọng: 30", bridge.Body!.TextContent, StringComparison.Ordinal);
        using var export = JsonDocument.Parse(site.Text("song-hong/du-lieu/ban-ghi.json"));
        using var schema = JsonDocument.Parse(site.Text("song-hong/du-lieu/ban-ghi.schema.json"));
        Assert.Equal(30, export.RootElement.GetProperty("records")[0].GetProperty("fields").GetProperty("load").GetInt32());
        Assert.Empty(JsonSchema.Faults(schema.RootElement, export.RootElement));
        site.Change("content/song-hong/cau-duong/cau-moi/index.md", "inspected: 2025-05-01\n", "").Build();
        Assert.Contains("(Điều 4, 02/QĐ-SH)", site.Refused("regulation-field").Report(), StringComparison.Ordinal);
    }
}
