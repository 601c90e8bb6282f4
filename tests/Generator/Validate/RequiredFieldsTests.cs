using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>Fields that a type cannot be without, and those that a regulation asks for beyond it.</summary>
public sealed class RequiredFieldsTests
{
    /// <summary>Ways to give a key no value; the last leaves the key out.</summary>
    private static readonly string[] Nothing = ["*:\n", "*: ~\n", "*: \"\"\n", "*: \" \"\n", "*: []\n", ""];

    [Theory]
    [Requirement("BN-8.1.e/1", "YT-4.4.e/1")]
    [InlineData("form")]
    [InlineData("issuer")]
    [InlineData("number")]
    [InlineData("issued")]
    [InlineData("effective")]
    [InlineData("abstract")]
    [InlineData("files")]
    public void A_legal_document_has_seven_fields(string field) => AssertRequired("legal-document", field);

    [Theory]
    [Requirement("BN-8.1.g/2")]
    [InlineData("title")]
    [InlineData("goal")]
    [InlineData("field")]
    [InlineData("project-type")]
    [InlineData("period")]
    [InlineData("budget")]
    [InlineData("funding-type")]
    [InlineData("sponsor")]
    [InlineData("status")]
    public void A_project_has_nine_fields(string field) => AssertRequired("public-project", field);

    [Theory]
    [Requirement("BN-8.2.c/1", "YT-4.7.b")]
    [InlineData("table")]
    [InlineData("report")]
    [InlineData("method")]
    [InlineData("analysis")]
    [InlineData("period")]
    public void Statistics_have_five_fields(string field) => AssertRequired("statistics-release", field);

    [Fact]
    [Requirement("YT-4.7.a")]
    public void Statistics_name_the_survey_they_come_from() => AssertRequired("statistics-release", "survey");

    [Theory]
    [Requirement("HN-8.4/1", "YT-6.3")]
    [InlineData("hanam", "author", "Điều 8.4, 19/2019/QĐ-UBND")]
    [InlineData("hanam", "source", "Điều 8.4, 19/2019/QĐ-UBND")]
    [InlineData("yenthe", "author", "Điều 6.3, 06/2014/QĐ-UBND")]
    [InlineData("yenthe", "source", "Điều 6.3, 06/2014/QĐ-UBND")]
    public void News_names_its_author_and_its_source_under_the_title(string name, string field, string provision)
    {
        const string news = "content/mau/tin-tuc/khai-truong/index.md";
        using var site = SiteTest.From(name);

        var said = site.Build().Page("mau/tin-tuc/khai-truong/index.html").QuerySelector("main")!.TextContent;
        Assert.True(said.IndexOf("Tác giả: Văn phòng", StringComparison.Ordinal) is var author and > 0 && said.IndexOf("Nguồn: Báo Mẫu", StringComparison.Ordinal) > author);

        Assert.All(Nothing, nothing =>
        {
            site.Edit(news, $"^{field}:.*\n", nothing.Replace("*", field, StringComparison.Ordinal)).Build();
            Assert.Contains(site.Errors, e => e == $"{news}:1:1 regulation-field: Thiếu mục '{field}' mà quy chế bắt buộc ({provision}).");
        });
    }

    [Theory]
    [Requirement("BN-6.1")]
    [InlineData("author")]
    [InlineData("source")]
    public void News_of_the_province_names_its_author_and_its_source(string field)
    {
        using var site = SiteTest.FromRepository().Only("bacninh");
        var news = Repo.Files("content/bacninh/tin-tuc", "index.md")[0];

        site.Edit(news, $"^{field}: .*\n", "").Build();

        Assert.Contains(site.Errors, e => e == $"{news}:1:1 regulation-field: Thiếu mục '{field}' mà quy chế bắt buộc (Điều 6.1, 96/QĐ-UBND).");
    }

    [Fact]
    [Requirement("BN-8.1.b/1")]
    public void News_of_the_province_says_when_the_event_was()
    {
        using var site = SiteTest.FromRepository().Only("bacninh");
        var news = Repo.Files("content/bacninh/tin-tuc", "index.md")[0];

        site.Edit(news, "^happened: .*\n", "").Build().Refused("regulation-field");

        Assert.Contains("'happened' mà quy chế bắt buộc (Điều 8.1.b, 96/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("YT-4.4.c/1")]
    [InlineData("", "regulation-field")]
    [InlineData("topics: [the-thao]\n", "unknown-topic")]
    public void News_has_a_topic_of_the_list(string topics, string code)
    {
        using var site = SiteTest.From("yenthe");

        site.Edit("content/mau/tin-tuc/khai-truong/index.md", "^topics: .*\n", topics).Build().Refused(code);
    }

    private static void AssertRequired(string type, string field)
    {
        using var site = TypeSite.With(type);

        Assert.All(Nothing, nothing =>
        {
            site.Edit(TypeSite.Example(type), $"^{field}:.*\n(?:(?: |- ).*\n)*", nothing.Replace("*", field, StringComparison.Ordinal)).Build().Refused("missing-field");
            Assert.Contains($"Thiếu mục bắt buộc '{field}'", site.Errors[0], StringComparison.Ordinal);
        });
    }
}
