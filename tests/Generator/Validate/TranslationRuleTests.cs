using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class TranslationRuleTests
{
    [Theory]
    [Requirement("BN-8.2.d/1")]
    [InlineData("gioi-thieu")]
    [InlineData("lien-he-can-bo")]
    public void Introduction_and_contacts_are_translated_on_the_province_not_on_its_children(string section)
    {
        using var site = SiteTest.FromRepository().Only("bacninh", "bacninh-soyte", "bacninh-hoalongmau");
        var page = Repo.Files($"content/bacninh/{section}", "index.en.md")[0];

        site.Remove(page).Build().Refused("missing-translation");

        Assert.Equal($"{page.Replace(".en.", ".", StringComparison.Ordinal)}:1:1 missing-translation: Trang chưa có bản 'en' (Điều 8.2.d, 96/QĐ-UBND).", site.Errors[0]);
        Assert.Empty(Repo.Files($"content/bacninh-soyte/{section}", "index.en.md"));
        Assert.NotEmpty(Repo.Files($"content/bacninh-soyte/{section}", "index.md"));
    }

    [Fact]
    [Requirement("YT-4.3/2")]
    public void A_portal_in_vietnamese_says_so_and_warns_of_a_page_in_english()
    {
        using var site = SiteTest.FromRepository().Only("yenthe");
        var news = Repo.Files("content/yenthe/tin-tuc", "index.md")[0];

        site.Build();
        Assert.DoesNotContain(site.Result.Diagnostics, d => d.Code.Id == "regulation-language");
        Assert.All(site.Pages("yenthe"), p => Assert.Equal("vi", p.Page.DocumentElement.GetAttribute("lang")));

        site.Write(news.Replace("index.md", "index.en.md", StringComparison.Ordinal), "---\ntitle: A point\nsummary: Near home.\n---\nOpen.\n").Build();
        var said = Assert.Single(site.Result.Diagnostics, d => d.Code.Id == "regulation-language");
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.Contains("(Điều 4.3, 06/2014/QĐ-UBND)", said.Message("vi"), StringComparison.Ordinal);
    }
}
