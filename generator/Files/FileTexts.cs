using System.Text;
using Portal.Generator.Files.Office;
using Portal.Generator.Files.Pdf;
using Portal.Generator.Files.Svg;

namespace Portal.Generator.Files;

/// <summary>Reads the words of a file, whatever format its content has.</summary>
internal static class FileTexts
{
    /// <summary>The words of a file of which nothing is known yet.</summary>
    public static FileText Read(byte[] file)
    {
        var package = ZipPackage.IsZip(file) ? ZipPackage.Read(file) : null;
        return Read(file, FileSniffer.Of(file, package), package, PdfScan.IsPdf(file) ? PdfScan.Read(file) : null);
    }

    /// <param name="package">The file as a container, where it is one.</param>
    /// <param name="pdf">What is known of it, where it is a PDF.</param>
    public static FileText Read(byte[] file, FileKind kind, ZipPackage? package, PdfFacts? pdf)
    {
        if (pdf is not null) return PdfText.Read(file, pdf);
        if (package is not null) return OfficeText.Read(package);
        if (kind == FileKind.Rtf) return RtfText.Read(file);
        if (kind == FileKind.Svg) return SvgText.Read(file) ?? ReadPlain(file, Encoding.UTF8);
        if (kind.IsText) return ReadPlain(file, Encoding.UTF8);
        return WideEncoding(file) is { } wide ? ReadPlain(file, wide) : FileText.None;
    }

    /// <summary>Two bytes a letter, as some programs on Windows save text: the mark at its beginning says so.</summary>
    private static Encoding? WideEncoding(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;

    private static FileText ReadPlain(byte[] file, Encoding encoding)
    {
        var text = new TextBudget();
        // Letters of Vietnamese have at most three bytes.
        text.Add(encoding.GetString(file.AsSpan(0, Math.Min(file.Length, 3 * TextBudget.Limit))));
        text.EndPart("");
        return text.ToText();
    }
}
