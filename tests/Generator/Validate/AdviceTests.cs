using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>What is done literally as a message says puts things right.</summary>
public sealed class AdviceTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong/";
    private const string Body = "Điểm phục vụ mở cửa **từ thứ Hai**.";

    private readonly SiteTest _site = SiteTest.From();

    [Fact]
    public void A_link_that_lacks_its_first_stroke_is_offered_with_it()
    {
        _site.Change(Folder + "index.md", Body, "[Họp dân](tin-tuc/hop-dan/)");

        Assert.Contains("'/tin-tuc/hop-dan/'", Only(MarkdownCodes.BrokenLink).Message("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.md.txt")]
    [InlineData("Index.md")]
    public void A_page_under_nearly_its_name_is_named(string name)
    {
        var text = File.ReadAllText(Path.Combine(_site.Root, Folder + "index.md"));
        _site.Remove(Folder + "index.md").Write(Folder + name, text);

        Assert.Contains($"'{name}': đổi tên thành 'index.md'", Only(ItemCodes.StrayFile).Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_of_print_are_the_fault_and_not_the_name_behind_the_comma()
    {
        _site.Change(Folder + "index.md", "happened:", "image: {file: anh.png, alt: “Nhà, dưới mái che”}\nhappened:");

        Assert.Contains("nháy thẳng", Only(YamlCodes.UnknownKey).Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_that_lacks_its_end_is_a_warning()
    {
        _site.Write(Folder + "quyet-dinh.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Le");

        var found = Only(FileCodes.Damaged);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Contains("thiếu phần cuối", found.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_not_told_as_missing_too()
    {
        _site.Write(Folder + "anh.png", "").Change(Folder + "index.md", "happened:", "image: {file: anh.png, alt: Nhà văn hóa}\nhappened:");

        Assert.Equal([TreeCodes.Empty], _site.Check().Result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    private Diagnostic Only(DiagnosticCode code) => Assert.Single(_site.Check().Result.Diagnostics, d => d.Code == code);
}
