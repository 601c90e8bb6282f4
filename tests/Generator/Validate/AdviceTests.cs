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
    public void An_apostrophe_stays_in_what_is_offered()
    {
        _site.Change(Folder + "index.md", "title: Khai trương điểm phục vụ", "title: “Lễ hội xã Ea H'leo”");

        Assert.Contains("'“Lễ hội xã Ea H''leo”'", Only(MarkdownCodes.CurlyQuotes).Remedy("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_quotation_marks_is_told_once()
    {
        _site.Edit(Folder + "index.md", "^happened: .*$", "happened: “2025-02-30”");

        Assert.DoesNotContain(_site.Check().Result.Diagnostics, d => d.Code == MarkdownCodes.CurlyQuotes);
    }

    [Fact]
    public void A_heading_of_the_first_level_is_told_once()
    {
        _site.Change(Folder + "index.md", Body, "Tiêu đề phần\n============");

        Assert.DoesNotContain(_site.Check().Result.Diagnostics, d => d.Code == MarkdownCodes.Pasted);
    }

    [Theory]
    [InlineData("a)\tĐơn đề nghị")]
    [InlineData("Giấy tờ:\nII.\tBản sao")]
    public void A_mark_with_a_tab_is_no_column(string body)
    {
        _site.Change(Folder + "index.md", Body, body);

        Assert.DoesNotContain(_site.Check().Result.Diagnostics, d => d.Code == AccessibilityCodes.SpacingCharacters);
    }

    [Fact]
    public void A_pdf_made_for_the_web_that_lacks_its_end_is_a_warning_too()
    {
        _site.Write(Folder + "quyet-dinh.pdf", "%PDF-1.4\nstartxref\n0\n%%EOF\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%" + new string('x', 2_000) + "\n2 0 obj\n<< /Le");

        Assert.Contains("thiếu phần cuối", Only(FileCodes.Damaged).Message("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234/CT-TTHT", "cong-van")]
    [InlineData("123/KH&ĐT-TH", "cong-van")]
    [InlineData("123/KH&ĐT-TH", "thong-bao")]
    [InlineData("88/TTr-NV1", "cong-van")]
    public void The_number_of_a_letter_begins_with_a_body(string number, string form)
    {
        using var site = SiteTest.From("invalid/document-disagreement").Edit("content/mau/van-ban/quyet-dinh-1/index.md", "^number: .*$", $"number: {number}")
            .Edit("content/mau/van-ban/quyet-dinh-1/index.md", "^form: .*$", $"form: {form}").Edit("content/mau/van-ban/quyet-dinh-1/index.md", "^effective: .*$", "effective: 2025-03-10");

        Assert.DoesNotContain(site.Check().Result.Diagnostics, d => d.Code == DocumentCodes.Disagreement);
    }

    [Fact]
    public void A_withdrawn_document_may_have_the_file_of_its_correction()
    {
        using var site = SiteTest.From("invalid/document-same-file").Change("content/mau/van-ban/quyet-dinh-1/index.md", "effective: 2025-03-10", "effective: 2025-03-10\nwithdrawn: {date: 2025-03-07, reason: Ghi sai số}");

        Assert.DoesNotContain(site.Check().Result.Diagnostics, d => d.Code == DocumentCodes.SameFile);
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
