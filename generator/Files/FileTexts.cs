using System.Text;
using Portal.Generator.Files.Office;
using Portal.Generator.Files.Pdf;

namespace Portal.Generator.Files;

/// <summary>Reads the words of a file, whatever format its content has.</summary>
internal static class FileTexts
{
    /// <param name="package">The file as a container, where it is one.</param>
    /// <param name="pdf">What is known of it, where it is a PDF.</param>
    public static FileText Read(byte[] file, FileKind kind, ZipPackage? package, PdfFacts? pdf)
    {
        if (pdf is not null) return PdfText.Read(file, pdf);
        if (package is not null) return OfficeText.Read(package);
        return kind.IsText ? ReadPlain(file) : FileText.None;
    }

    private static FileText ReadPlain(byte[] file)
    {
        var text = new TextBudget();
        // Letters of Vietnamese have at most three bytes.
        text.Add(Encoding.UTF8.GetString(file.AsSpan(0, Math.Min(file.Length, 3 * TextBudget.Limit))));
        text.EndPart("");
        return text.ToText();
    }
}
