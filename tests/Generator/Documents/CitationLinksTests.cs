using Portal.Tests.Support;

namespace Portal.Tests.Generator.Documents;

public sealed class CitationLinksTests
{
    private const string News = "content/mau/tin-tuc/hop-dan/index.md";
    private const string Old = "Xem [tin khai trương](../khai-truong/).";
    private const string Page = "mau/tin-tuc/hop-dan/index.html";
    private const string Target = "/van-ban/quyet-dinh-1/";

    [Theory]
    [InlineData("Theo Quyết định số 01/QĐ-VP.", "Quyết định số 01/QĐ-VP")]
    [InlineData("Theo quyết định 1/qd-vp ngày 04/3/2025 của Văn phòng.", "quyết định 1/qd-vp")]
    [InlineData("Theo QĐ số 01/2025 của Văn phòng.", "QĐ số 01/2025")]
    [InlineData("| Văn bản | Việc |\n|---|---|\n| 01/QĐ – VP | giờ làm việc |", "01/QĐ – VP")]
    [InlineData("**Quyết định số 01/QĐ-VP ngày 4 tháng 3 năm 2025** có hiệu lực.", "Quyết định số 01/QĐ-VP")]
    public void A_document_that_a_text_names_is_a_link_to_it(string text, string link)
    {
        using var site = Cite(text);

        var found = site.Build().Page(Page).QuerySelectorAll($"a[href='{Target}']").Select(a => a.TextContent);

        Assert.Contains(link, found);
    }

    [Theory]
    [InlineData("Theo Quyết định số 01/QĐ-VP ngày 05/3/2025.")]
    [InlineData("Theo Quyết định số 01/QĐ-VP của Ủy ban nhân dân tỉnh Bên Cạnh.")]
    [InlineData("Theo Quyết định số 01/QĐ-VP\ncủa Thủ tướng Chính phủ.")]
    [InlineData("Theo Quyết định số 01/KH-VP và 101/QĐ-VP.")]
    [InlineData("Gõ `01/QĐ-VP` vào ô số.")]
    [InlineData("```\n01/QĐ-VP\n```")]
    [InlineData("Xem [Quyết định 01/QĐ-VP](../khai-truong/).")]
    public void What_may_be_another_document_or_is_code_or_a_link_already_is_left_alone(string text)
    {
        using var site = Cite(text);

        site.Build();

        Assert.DoesNotContain($"href=\"{Target}\"", Body(site), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_documents_that_could_be_meant_neither_is()
    {
        using var site = Cite("Theo Quyết định số 01/QĐ-VP.")
            .Write("content/mau/van-ban/quyet-dinh-cu/index.md", File.ReadAllText(Repo.At(SiteTest.Sites, "_base/content/mau/van-ban/quyet-dinh-1/index.md"))
                .Replace("id: vb-1", "id: vb-0", StringComparison.Ordinal).Replace("issued: 2025-03-04", "issued: 2024-03-04", StringComparison.Ordinal));

        site.Build().Fine();

        Assert.DoesNotContain($"href=\"{Target}\"", Body(site), StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_portal_leads_to_the_copy_of_the_portal_above()
    {
        using var site = SiteTest.From("child-portal").Take("tenants/_shared/vocabularies/document-forms.yaml")
            .Change("content/xa-mau/tin-tuc/le-hoi/index.md", "Lễ hội do", "Theo Quyết định số 01/QĐ-VP, lễ hội do");

        site.Build().Fine();

        Assert.Equal("Quyết định số 01/QĐ-VP", site.Page("xa-mau/tin-tuc/le-hoi/index.html").QuerySelector($"a[href='https://mau.gov.vn{Target}']")?.TextContent);
    }

    [Fact]
    public void A_draft_is_no_copy()
    {
        using var site = Cite("Theo Quyết định số 01/QĐ-VP.").Change("content/mau/van-ban/quyet-dinh-1/index.md", "unit: van-phong", "unit: van-phong\ndraft: true");

        site.Build();

        Assert.DoesNotContain($"href=\"{Target}\"", Body(site), StringComparison.Ordinal);
    }

    private static SiteTest Cite(string text) => SiteTest.From()
        .Take("tenants/_shared/vocabularies/document-forms.yaml").Take("tenants/_shared/vocabularies/document-symbols.yaml").Change(News, Old, text);

    private static string Body(SiteTest site) => site.Text(Page).Split("<main")[^1];
}
