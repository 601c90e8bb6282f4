using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>One mistake, one message: what follows from it is left out.</summary>
public sealed class OneMessageTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Paper = "content/mau/van-ban/quyet-dinh-1/index.md";

    [Theory]
    [InlineData(News, "author:", "auhtor:")]
    [InlineData(News, "title:", "tilte:")]
    [InlineData(News, "unit:", "units:")]
    [InlineData(News, "type:", "types:")]
    [InlineData(Paper, "issuer:", "isuer:")]
    [InlineData(Paper, "number:", "numbr:")]
    public void A_misspelt_key_is_reported_once(string file, string old, string misspelt)
    {
        using var site = SiteTest.From().Change(file, old, misspelt);

        site.Build().Refused("unknown-key");
        Assert.EndsWith($"Có phải ý bạn là '{old.TrimEnd(':')}'?", site.Result.Diagnostics[0].Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_of_a_setting_is_reported_once_and_the_next_entry_that_lacks_it_all_the_same()
    {
        using var site = SiteTest.From().Write("tenants/mau/redirects.yaml", "redirects:\n  - form: /cu/\n    to: /tin-tuc/\n  - to: /van-ban/\n");

        Assert.Equal([("missing-key", 4), ("unknown-key", 2)], site.Build().Result.Diagnostics.Where(d => d.Code.Id.EndsWith("-key", StringComparison.Ordinal)).Select(d => (d.Code.Id, d.Position.Line)).Order());
    }

    [Fact]
    public void A_misspelt_key_of_a_regulation_is_reported_once()
    {
        using var site = SiteTest.From().Edit("tenants/mau/regulation.yaml", "^sections:", "requires:\n  items: [{field: source, section: news, source: Điều 6}]\nsections:")
            .Edit("content/mau/tin-tuc/hop-dan/index.md", "^author:", "source: bao-mau\nauthor:");

        site.Build().Fine();
        site.Change(News, "source:", "sorce:").Build().Refused("unknown-key");
    }

    [Theory]
    [InlineData("author: Văn phòng", "author: \"\"", "missing-metadata")]
    [InlineData("author: Văn phòng", "author:", "missing-metadata")]
    [InlineData("author: Văn phòng", "author: [a, b]", "wrong-value")]
    [InlineData("unit: van-phong", "unit: \"\"", "missing-field")]
    [InlineData("title: Khai trương điểm phục vụ", "title: \" \"", "missing-field")]
    public void An_empty_value_is_none(string old, string replacement, string code)
    {
        using var site = SiteTest.From().Change(News, old, replacement);

        site.Build().Refused(code);
    }

    [Fact]
    public void A_missing_creator_field_is_not_reported_as_metadata_too()
    {
        using var site = SiteTest.From().Edit(Paper, "^issuer: .*\n", "");

        site.Build().Refused("missing-field");
    }

    [Theory]
    [InlineData("unit: van-phong", "unit: Văn phòng", "van-phong")]
    [InlineData("source: bao-mau", "source: Báo Mẫu", "bao-mau")]
    [InlineData("topics: [kinh-te]", "topics: [Kinh tế]", "kinh-te")]
    public void A_name_in_the_place_of_an_id_gets_the_id_suggested(string old, string replacement, string id)
    {
        using var site = SiteTest.From().Change(News, old, replacement);

        Assert.Contains($"Có phải ý bạn là '{id}'?", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }
}
