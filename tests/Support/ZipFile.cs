using System.IO.Compression;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>Containers made in code: office documents with the parts that a test is about, and hostile ones.</summary>
internal static class ZipFile
{
    public const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(params (string Name, string Text)[] parts) => Of([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)))]);

    public static byte[] Of(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                using var stream = entry.Open();
                stream.Write(content);
            }
        return file.ToArray();
    }

    /// <summary>A Word document with that body and further parts.</summary>
    public static byte[] Word(string body, params (string Name, string Text)[] parts) => Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{WordSpace}\"><w:body>{body}</w:body></w:document>"),
        .. parts,
    ]);

    /// <summary>A paragraph of a Word document.</summary>
    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>An OpenDocument text with that content and further parts.</summary>
    public static byte[] OpenText(string text, params (string Name, string Text)[] parts) => Of(
    [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + $"xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><o:body><o:text>{text}</o:text></o:body></o:document-content>"),
        .. parts,
    ]);

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Workbook(string rows, params string[] shared) => Of(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"),
        ("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{string.Concat(shared.Select(s => $"<si><t>{s}</t></si>"))}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"));
}
