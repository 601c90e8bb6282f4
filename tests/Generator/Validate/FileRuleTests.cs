using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>Files that a page names stand beside it and are what they are said to be, in every language.</summary>
public sealed class FileRuleTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";

    [Theory]
    [InlineData("../../../khong/co.png", "wrong-value")]
    [InlineData("a.pdf", "wrong-value")]
    [InlineData("khong-co.png", "missing-file")]
    public void An_image_is_an_image_file_beside_the_page(string file, string code)
    {
        using var site = SiteTest.From();

        site.Write(Folder + "/a.pdf", "tệp").Change(Folder + "/index.md", "happened:", $"image: {{file: {file}, alt: Hình}}\nhappened:").Build().Refused(code);
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("index.en.md")]
    public void The_page_itself_is_no_file_beside_it(string file)
    {
        using var site = SiteTest.From().Change("tenants/mau/tenant.yaml", "languages: [vi]", "languages: [vi, en]");
        const string document = "content/mau/van-ban/quyet-dinh-1";
        site.Write(document + "/index.en.md", "---\ntitle: Decision\nsummary: In force.\n---\nText.\n");

        site.Change(document + "/index.md", "effective:", $"file: {file}\neffective:").Build().Refused("missing-file");
    }

    [Theory]
    [InlineData("../../../khong/co.png", "wrong-value")]
    [InlineData("khong-co.png", "missing-file")]
    public void The_image_of_a_translation_is_looked_for_too(string file, string code)
    {
        using var site = SiteTest.From().Change("tenants/mau/tenant.yaml", "languages: [vi]", "languages: [vi, en]");

        site.Write(Folder + "/index.en.md", $"---\ntitle: Opening\nsummary: Closer to home.\nimage: {{file: {file}, alt: Image}}\n---\nText.\n").Build().Refused(code);

        Assert.StartsWith(Folder + "/index.en.md:", site.Errors[0], StringComparison.Ordinal);
    }
}
