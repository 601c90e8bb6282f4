using Portal.Generator.Files.Pdf;

namespace Portal.Generator.Files;

/// <summary>Tells whether a document carries a digital signature. Whether it is valid, and whose it is, only a reader's program can say.</summary>
internal static class Signatures
{
    public static bool IsSigned(byte[] file)
    {
        // The range that was signed can stand in no packed object: its bytes must be found by their place.
        if (PdfScan.IsPdf(file)) return file.AsSpan().IndexOf("/ByteRange"u8) >= 0 && PdfScan.Read(file).IsSigned;
        return ZipPackage.IsZip(file) && ZipPackage.Read(file) is { Fault: null } package && package.Members.Any(m => IsSignature(m.Name));
    }

    /// <summary>ECMA-376 part 2, clause 12, and OpenDocument part 3, clause 5.</summary>
    private static bool IsSignature(string name) =>
        name is "META-INF/documentsignatures.xml" || (name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
}
