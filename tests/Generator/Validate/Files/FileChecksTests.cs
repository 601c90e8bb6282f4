using System.Text;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate.Files;

/// <summary>Files beside a page are what their names say, run nothing, and owe nothing to those who cannot see them without somebody knowing.</summary>
public sealed class FileChecksTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";
    private const string Relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}\" Target=\"https://example.com/x\" TargetMode=\"External\"/></Relationships>";

    private static readonly Dictionary<string, byte[]> Named = new()
    {
        ["chuong-trinh.pdf"] = [.. "MZ"u8, .. new byte[64]],
        ["trang.txt"] = Bytes("<!doctype html><script>alert(1)</script>"),
        ["lenh.csv"] = Bytes("#!/bin/sh\n"),
        ["nen.docx"] = ZipFile.Of(("a.txt", "a")),
        ["bang.docx"] = ZipFile.Workbook("<row/>"),
        ["anh.png"] = Images.Jpeg(10, 10),
        ["nhac.mp3"] = Bytes("không phải âm thanh"),
        ["la.pdf"] = [1, 2, 3, 4],
    };

    private static readonly Dictionary<string, byte[]> Double = new()
    {
        ["pdf-zip.pdf"] = [.. PdfFile.Accessible("a"), .. ZipFile.Of(("a.txt", "a"))],
        ["js.gif"] = Images.Gif(0x2A2F, 10, 1),
        ["ma.png"] = Images.Png(10, 10, ("tEXt", Bytes("x\0<script>alert(1)</script>"))),
        ["duoi.jpg"] = [.. Images.Jpeg(10, 10), .. ZipFile.Of(("a.txt", "a"))],
        ["giau.pdf"] = [.. PdfFile.Accessible("a"), .. "% 99 0 obj << /S /J#61vaScript /J#53 (1) >> endobj\n"u8],
        ["dau.docx"] = [.. ZipFile.Word("<w:p/>"), .. "them"u8],
    };

    private static readonly Dictionary<string, byte[]> Active = new()
    {
        ["macro.docx"] = ZipFile.Word("", ("word/vbaProject.bin", "x")),
        ["mau-ngoai.docx"] = ZipFile.Word("", ("word/_rels/settings.xml.rels", Relation.Replace("{0}", "attachedTemplate", StringComparison.Ordinal))),
        ["dde.docx"] = ZipFile.Word("<w:p><w:r><w:instrText>DDEAUTO cmd /k</w:instrText></w:r></w:p>"),
        ["doi-duoi.docx"] = ZipFile.Of(("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"), ("word/document.xml", "<d/>")),
        ["trinh.docx"] = ZipFile.Word("", ("word/embeddings/a.bin", "MZ chương trình")),
        ["macro.odt"] = ZipFile.OpenText("", ("Basic/Standard/Module1.xml", "<x/>")),
        ["ngoai.odt"] = ZipFile.OpenText("<image xlink:href=\"https://example.com/a.png\"/>"),
        ["cu.doc"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("_VBA_PROJECT")],
        ["nhung.rtf"] = Bytes("{\\rtf1{\\object\\objdata 01}}"),
        ["js.pdf"] = PdfFile.WithCatalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "a"),
        ["js-giau.pdf"] = PdfFile.WithCatalog("/OpenAction << /S /J#61vaScr#69pt /J#53 5 0 R >>", "a"),
        ["js-goi.pdf"] = PdfFile.Of(Bytes("<< /Type /Catalog /Pages 2 0 R >>"), Bytes("<< /Type /Pages /Count 0 /Kids [] >>"), PdfFile.Stream("/Type /ObjStm /N 1 /First 4", Bytes("9 0 << /S /JavaScript /JS (1) >>"))),
        ["js-goi-tho.pdf"] = PdfFile.Of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>", "<< /Type /ObjStm /Subtype /Image /N 1 /First 4 /Length 31 >>\nstream\n9 0 << /S /J#61vaScript /JS 1 >>\nendstream"),
        ["mo.pdf"] = PdfFile.WithCatalog("/OpenAction << /S /Launch /F (cmd.exe) >>", "a"),
        ["nhung.pdf"] = PdfFile.WithCatalog("/Names << /EmbeddedFiles << /Names [] >> >>", "a"),
    };

    private static readonly Dictionary<string, byte[]> Fine = new()
    {
        ["a.pdf"] = PdfFile.Accessible("Bao cao"),
        ["a.docx"] = ZipFile.Word(ZipFile.Paragraph("Báo cáo"), ("word/_rels/document.xml.rels", Relation.Replace("{0}", "hyperlink", StringComparison.Ordinal))),
        ["a.odt"] = ZipFile.OpenText("<text:p>Báo cáo</text:p>"),
        ["a.xlsx"] = ZipFile.Workbook("<row><c><v>1</v></c></row>"),
        ["a.png"] = Images.Png(10, 10),
        ["a.jpg"] = Images.Jpeg(10, 10),
        ["a.gif"] = Images.Gif(10, 10, 3),
        ["a.webp"] = Images.Webp(10, 10),
        ["a.csv"] = Bytes("tên,số\na,1\n"),
        ["a.json"] = Bytes("{}"),
        ["a.vtt"] = Bytes("WEBVTT\n"),
        ["a.svg"] = Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\" style=\"fill:url(#m)\"><path d=\"M0 0\"/></g><use href=\"#a\"/></svg>"),
    };

    public static TheoryData<string> NamedFiles => new([.. Named.Keys]);

    public static TheoryData<string> DoubleFiles => new([.. Double.Keys]);

    public static TheoryData<string> ActiveFiles => new([.. Active.Keys]);

    public static TheoryData<string> FineFiles => new([.. Fine.Keys]);

    [Theory]
    [MemberData(nameof(NamedFiles))]
    public void A_file_that_is_not_what_its_name_says_is_refused(string name) => Assert.Contains("file-content-mismatch", Codes(name, Named[name]));

    [Theory]
    [MemberData(nameof(DoubleFiles))]
    [Shows("file-polyglot")]
    public void A_file_that_is_two_things_at_once_is_refused(string name) => Assert.Contains("file-polyglot", Codes(name, Double[name]));

    [Theory]
    [MemberData(nameof(ActiveFiles))]
    [Shows("file-active-content")]
    public void A_document_that_runs_starts_fetches_or_hides_something_is_refused(string name) => Assert.Contains("file-active-content", Codes(name, Active[name]));

    [Theory]
    [MemberData(nameof(FineFiles))]
    public void A_file_that_is_what_it_says_passes_without_a_word(string name) => Assert.Empty(Codes(name, Fine[name]));

    [Fact]
    [Shows("file-damaged")]
    public void A_picture_or_document_that_cannot_be_understood_is_refused()
    {
        Assert.Equal(["file-damaged"], Codes("a.jpg", Images.Jpeg(10, 10)[..^2]));
        Assert.Equal(["file-damaged"], Codes("a.docx", ZipFile.Of(("[Content_Types].xml", "<Types"), ("word/document.xml", "<d/>"))).Except(["file-text-unread"]));
    }

    [Fact]
    [Shows("file-encrypted")]
    public void A_document_under_a_password_is_refused()
    {
        Assert.Equal(["file-encrypted"], Codes("a.pdf", [.. PdfFile.Pages("a"), .. "trailer << /Encrypt 9 0 R >>"u8]));
        Assert.Equal(["file-encrypted"], Codes("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    [Shows("attachment-too-large")]
    public void A_picture_of_more_than_five_megabytes_is_refused() => Assert.Equal(["attachment-too-large"], Codes("a.png", Images.Png(10, 10, ("IDAT", new byte[5_000_001]))));

    [Fact]
    [Shows("image-location")]
    public void That_a_picture_tells_where_it_was_taken_is_a_warning()
    {
        var said = Check("a.jpg", Images.Jpeg(10, 10, (0xE1, [.. "Exif\0\0"u8, .. Images.CameraNotes(1)])));

        Assert.Equal(("image-location", Severity.Warning), (Assert.Single(said).Code.Id, said[0].Severity));
    }

    [Fact]
    [Shows("pdf-without-text", "pdf-not-accessible", "file-text-unread")]
    public void What_readers_who_see_nothing_lack_is_a_debt_of_the_unit_and_refuses_nothing()
    {
        using var site = SiteTest.From();
        site.Write($"{Folder}/quet.pdf", PdfFile.Pages(null, null)).Write($"{Folder}/tran.pdf", PdfFile.Pages("a")).Write($"{Folder}/dai.txt", new string('a', 2_000_001)).Check();

        Assert.Equal(["file-text-unread", "pdf-without-text", "pdf-not-accessible"], site.Result.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(Portal.Generator.ExitCode.Fine, site.Result.ExitCode);
        Assert.All(site.Result.Diagnostics.Skip(1), d => Assert.Equal(Severity.Task, d.Severity));
        Assert.Contains("Văn phòng", site.Result.Diagnostics[1].Message("vi"), StringComparison.Ordinal);
        Assert.Contains("thẻ cấu trúc, tiêu đề, ngôn ngữ", site.Result.Diagnostics[2].Message("vi"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(string name, byte[] content) => Check(name, content).Select(d => d.Code.Id);

    private static IReadOnlyList<Diagnostic> Check(string name, byte[] content)
    {
        using var site = SiteTest.From();
        return [.. site.Write($"{Folder}/{name}", content).Check().Result.Diagnostics.Where(d => d.Code.Id != "pdf-not-accessible")];
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
