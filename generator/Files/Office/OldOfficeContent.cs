using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Files.Office;

/// <summary>What runs in formats from before 2007, found by the names of its parts: [MS-CFB] writes them in UTF-16, RTF in plain letters.</summary>
internal static class OldOfficeContent
{
    private static readonly (byte[] Mark, LocalText What)[] Marks =
    [
        (Encoding.Unicode.GetBytes("_VBA_PROJECT"), new("macro", "macros")),
        (Encoding.Unicode.GetBytes("Ole10Native"), new("tệp khác nhúng bên trong", "embedded files")),
        ([.. "\\objdata"u8], new("tệp khác nhúng bên trong", "embedded files")),
        ([.. "\\objautlink"u8], new("liên kết OLE ra ngoài", "OLE links to the outside")),
        ([.. "\\*\\template http"u8], new("mẫu lấy từ bên ngoài", "a template from outside")),
    ];

    public static IReadOnlyList<LocalText> Active(ReadOnlySpan<byte> file)
    {
        var found = new List<LocalText>();
        foreach (var (mark, what) in Marks)
            if (file.IndexOf(mark) >= 0 && !found.Contains(what)) found.Add(what);
        return found;
    }
}
