using System.Collections.Frozen;

namespace Portal.Generator.Files.Pdf;

/// <summary>The names that mean something to the checks. All others are one: a file may hold millions of different ones.</summary>
internal static class PdfNames
{
    private static readonly FrozenSet<string> All = new[]
    {
        "Type", "Subtype", "S", "Catalog", "ObjStm", "XRef", "Metadata", "Form", "Image", "Sig", "Length", "Filter", "Width", "Height",
        "FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx",
        "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode", "Crypt",
        "JavaScript", "JS", "Launch", "ImportData", "EmbeddedFile", "EmbeddedFiles", "EF", "RichMedia", "Movie", "3D", "XFA",
        "Encrypt", "MarkInfo", "Marked", "StructTreeRoot", "Lang", "Title", "Producer", "Creator", "CreationDate", "ModDate", "Parent",
        "ByteRange", "SubFilter", "ETSI.RFC3161", "Pages", "Page",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name itself, or "" where nobody asks for it.</summary>
    public static string Known(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var known) ? known : "";
}
