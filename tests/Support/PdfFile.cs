using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>PDF files made in code, object by object, with the table of objects that readers ask for.</summary>
internal static class PdfFile
{
    private const string Fonts = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

    /// <summary>A document of pages, each with one line of text; without it the page is empty.</summary>
    public static byte[] Pages(params string?[] lines) => WithCatalog("", lines);

    /// <summary>The same, with further keys in the catalogue.</summary>
    public static byte[] WithCatalog(string keys, params string?[] lines) => Of([.. Objects(keys, lines)]);

    /// <summary>A document whose pages can be heard: tagged, with title and language.</summary>
    public static byte[] Accessible(params string?[] lines) =>
        Of([.. Objects("/MarkInfo << /Marked true >> /StructTreeRoot 1 0 R /Lang (vi-VN)", lines), "<< /Title (Bao cao) /Producer (mau) >>"]);

    public static byte[] Of(params string[] objects) => Of([.. objects.Select(Encoding.Latin1.GetBytes)]);

    public static byte[] Of(params byte[][] objects)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Put(file, "%PDF-1.7\n");
        foreach (var (content, number) in objects.Select((o, i) => (o, i + 1)))
        {
            places.Add(file.Length);
            Put(file, $"{number} 0 obj\n");
            file.Write(content);
            Put(file, "\nendobj\n");
        }
        var table = file.Length;
        Put(file, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Put(file, place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Put(file, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>A stream object, compressed as often as asked for.</summary>
    public static byte[] Stream(string keys, byte[] content, int compressions = 1)
    {
        for (var time = 0; time < compressions; time++) content = Deflate(content);
        var filters = string.Concat(Enumerable.Repeat("/FlateDecode ", compressions));
        return [.. Encoding.Latin1.GetBytes($"<< {keys} /Length {content.Length} /Filter [{filters}] >>\nstream\n"), .. content, .. "\nendstream"u8];
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(content);
        return packed.ToArray();
    }

    private static IEnumerable<string> Objects(string keys, string?[] lines)
    {
        yield return $"<< /Type /Catalog /Pages 2 0 R {keys} >>";
        yield return $"<< /Type /Pages /Count {lines.Length} /Kids [{string.Concat(lines.Select((_, i) => $"{3 + (2 * i)} 0 R "))}] >>";
        for (var page = 0; page < lines.Length; page++)
        {
            var text = lines[page] is { } line ? $"BT /F 12 Tf 72 700 Td ({line}) Tj ET" : "";
            yield return $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {Fonts} /Contents {4 + (2 * page)} 0 R >>";
            yield return $"<< /Length {text.Length} >>\nstream\n{text}\nendstream";
        }
    }

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
