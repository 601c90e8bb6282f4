using Portal.Generator.Files;
using Portal.Tests.Support;
using static Portal.Tests.Support.ZipFile;

namespace Portal.Tests.Generator.Files;

/// <summary>The words inside files, which other checks read: of personal data, of injected text.</summary>
public sealed class FileTextsTests
{
    [Fact]
    public void A_word_document_gives_paragraphs_tables_headers_notes_and_what_was_deleted()
    {
        var table = $"<w:tbl><w:tr><w:tc>{Paragraph("Họ tên")}</w:tc><w:tc>{Paragraph("Số")}</w:tc></w:tr></w:tbl>";
        var deleted = "<w:p><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>";
        var file = Word(Paragraph("Kính gửi") + table + deleted, ("word/header1.xml", Part("Đầu trang")), ("word/footnotes.xml", Part("Cước chú")), ("word/comments.xml", Part("Xem lại")));

        var text = Read(file);

        Assert.Null(text.Unread);
        Assert.Equal(["", "nhận xét", "chú thích", "đầu trang và chân trang"], text.Parts.Select(p => p.Place));
        Assert.Equal("Kính gửi\nHọ tên\tSố\t\nđã xóa\n", text.Parts[0].Text);
        Assert.Contains(text.Parts, p => p.Text.Contains("Đầu trang", StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_document_gives_paragraphs_headings_and_tables()
    {
        var text = Read(OpenText("<text:h>Mẫu</text:h><text:p>Ông<text:s/>bà</text:p><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>"));

        Assert.Equal("Mẫu\nÔng bà\nA\tB\t\n", Assert.Single(text.Parts).Text);
    }

    [Fact]
    public void A_workbook_gives_words_and_numbers_of_its_cells()
    {
        var text = Read(Workbook("<row><c t=\"s\"><v>1</v></c><c><v>001099012345</v></c></row><row><c t=\"inlineStr\"><is><t>tại chỗ</t></is></c></row>", "một", "hai"));

        var part = Assert.Single(text.Parts);
        Assert.Equal("trang tính 1", part.Place);
        Assert.Equal("hai\t001099012345\t\ntại chỗ\t\n", part.Text);
    }

    [Fact]
    public void A_pdf_gives_its_words_page_by_page()
    {
        var text = Read(PdfFile.Pages("Trang dau", null, "So 001099012345"));

        Assert.Equal([("trang 1", "Trang dau"), ("trang 3", "So 001099012345")], text.Parts.Select(p => (p.Place, p.Text)));
        Assert.False(text.IsScan);
    }

    [Fact]
    public void Properties_of_office_documents_are_words_of_theirs()
    {
        var word = Read(Word(Paragraph("A"), ("docProps/core.xml", "<c><creator>Ông A</creator><subject>CCCD 1</subject></c>"), ("docProps/app.xml", "<p><Manager>Bà B</Manager></p>"), ("word/khac.xml", Part("Phần khác"))));
        var open = Read(OpenText("<text:p>A</text:p>", ("meta.xml", "<m><d>CCCD 2</d></m>")));

        Assert.Equal(["", "Bà B\n\n", "Ông A\nCCCD 1\n\n", "Phần khác\n"], word.Parts.Select(p => p.Place is "thuộc tính tệp" or "phần phụ" ? p.Text : p.Place));
        Assert.Contains(open.Parts, p => p is { Place: "thuộc tính tệp", Text: "CCCD 2\n\n" });
    }

    [Fact]
    public void A_drawing_gives_its_words_title_labels_and_comments()
    {
        var text = Read("<svg xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"Bản đồ\"><title>Tên</title><!-- CCCD 1 --><path d=\"M001099 012345\"/><text><tspan>0010</tspan><tspan>99</tspan></text></svg>"u8.ToArray());

        Assert.Equal("Bản đồ\nTên\n CCCD 1 \n001099\n\n", Assert.Single(text.Parts).Text);
    }

    [Fact]
    public void A_rich_text_gives_its_words_and_leaves_what_is_no_text()
    {
        var text = Read("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\info{\\author Ông A}}{\\*\\annotation nh\\u7853?n}\\uc1 S\\u7889?: 001\\b 099\\b0 012345\\par C\\'41\\cell {\\pict 00109901}{\\uc9 x}\\u272?y\\}}"u8.ToArray());

        Assert.Equal("\nÔng A\nnh\u1eadnS\u1ed1: 001099012345\nCA\tx\u0110y}", Assert.Single(text.Parts).Text.Replace("Ã\u0094ng", "Ông", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pdf_without_words_on_most_pages_is_a_scan() => Assert.True(Read(PdfFile.Pages("bia", null, null)).IsScan);

    [Fact]
    public void Every_pdf_and_office_file_of_the_sample_portals_can_be_read()
    {
        var files = Repo.Files("content", "*").Where(f => f.EndsWith(".pdf", StringComparison.Ordinal) || f.EndsWith(".odt", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(Read(File.ReadAllBytes(Repo.At(f))) is { Unread: null, Parts.Count: > 0 }, f));
    }

    [Fact]
    public void What_goes_beyond_the_budget_is_left_and_said()
    {
        var text = Read(Word(string.Concat(Enumerable.Repeat(Paragraph(new string('x', 1_000)), 2_100))));

        Assert.NotNull(text.Unread);
        Assert.True(text.Parts.Sum(p => p.Text.Length) <= TextBudget.Limit);
    }

    private static string Part(string text) => $"<w:x xmlns:w=\"{WordSpace}\">{Paragraph(text)}</w:x>";

    private static FileText Read(byte[] file) => FileTexts.Read(file);
}
