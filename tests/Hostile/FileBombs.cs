using System.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>Files that are small on the disk and boundless when opened, made in code so that none lies in the repository.</summary>
internal static class FileBombs
{
    /// <summary>Each with a name that the portal accepts and the error that must refuse it.</summary>
    public static IReadOnlyList<(string Name, string Code, Func<byte[]> Make)> All { get; } =
    [
        ("ty-le.docx", "file-bomb", () => ZipFile.Word("", ("word/media/x.xml", new string('0', 60_000_000)))),
        ("nhieu-tep.docx", "file-bomb", () => ZipFile.Of([.. Enumerable.Range(0, 4_100).Select(i => ($"x{i}", "x"))])),
        ("noi-doi.docx", "file-bomb", LyingSize),
        ("chong-len.docx", "file-bomb", Overlap),
        ("sau.docx", "file-bomb", () => ZipFile.Word(Nested("w:p", 40_000))),
        ("thuc-the.docx", "file-bomb", () => ZipFile.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", Entities("document", "&i;")))),
        ("the-dai.odt", "file-bomb", () => ZipFile.OpenText($"<text:p {string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}='' "))}/>")),
        ("thuoc-tinh-giau.odt", "file-bomb", () => ZipFile.OpenText($"<text:p {string.Concat(Enumerable.Range(0, 90_000).Select(i => $"a{i}='>' "))}/>")),
        ("lon-10-mb.docx", "file-bomb", () => ZipFile.Of(("[Content_Types].xml", Bytes("<Types/>")), ("word/document.xml", Bytes("<d/>")), ("noise.bin", Noise(10_000_000)), ("x.bin", new byte[40_000_000]))),
        ("nen-trong-nen.docx", "file-active-content", () => ZipFile.Of(("[Content_Types].xml", Bytes("<Types/>")), ("word/document.xml", Bytes("<d/>")), ("a.zip", ZipFile.Of(("b.zip", ZipFile.Of(("c", "c"))))))),
        ("diem-anh.png", "image-too-large", () => Images.Png(30_000, 30_000)),
        ("diem-anh.gif", "image-too-large", () => Images.Gif(60_000, 60_000, 2)),
        ("khung-hinh.gif", "image-too-large", () => Images.Gif(100, 100, 5_000)),
        ("khung-hinh.png", "image-too-large", () => Images.Png(2_000, 2_000, ("acTL", [0, 0, 0x27, 0x10, 0, 0, 0, 0]))),
        ("thuc-the.svg", "svg-not-static", () => Bytes(Entities("svg", "&i;"))),
        ("sau.svg", "svg-not-static", () => Svg(Nested("g", 200_000))),
        ("dung-lai.svg", "svg-not-static", () => Svg("<g id='a'><path d='M0 0'/></g>" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<g id='{(char)('b' + i)}'><use href='#{(char)('a' + i)}'/><use href='#{(char)('a' + i)}'/></g>")))),
        ("hoa-van.svg", "svg-not-static", () => Svg("<pattern id='a' width='1' height='1'><rect fill='url(#b)'/></pattern><pattern id='b' width='1' height='1'><rect fill='url(#a)'/></pattern>")),
        ("thuoc-tinh.svg", "svg-not-static", () => Svg($"<g {string.Concat(Enumerable.Range(0, 90_000).Select(i => $"a{i}='' "))}/>")),
        ("the-dai.svg", "svg-not-static", () => Svg($"<path d='{new string('0', 2_000_000)}'/>")),
        ("phinh.pdf", "file-bomb", () => Pdf(PdfFile.Stream("", new byte[100_000_000]))),
        ("hai-lan.pdf", "file-bomb", () => Pdf(PdfFile.Stream("", new byte[50_000_000], compressions: 2))),
        ("goi-doi-tuong.pdf", "file-bomb", () => Pdf(PdfFile.Stream("/Type /ObjStm /N 1 /First 4", new byte[100_000_000]))),
        ("ngoac.pdf", "file-bomb", () => Pdf(Bytes(new string('[', 200_000)))),
        ("tu-dien.pdf", "file-bomb", () => Pdf(Bytes(string.Concat(Enumerable.Repeat("<</A", 200_000))))),
        ("ngoac-trong-goi.pdf", "file-bomb", () => Pdf(PdfFile.Stream("/Type /ObjStm /N 1 /First 4", Bytes("1 0 " + new string('[', 60_000))))),
        ("hinh-lon.pdf", "file-bomb", () => Pdf(PdfFile.Stream("/Type /XObject /Subtype /Image /Width 100000 /Height 100000", new byte[1_000_000]))),
        ("ngoac-10-mb.pdf", "file-bomb", () => Pdf(Bytes(new string('[', 10_000_000)))),
        ("phinh-10-mb.pdf", "file-bomb", () => Pdf(PdfFile.Stream("", [.. Noise(10_000_000), .. new byte[60_000_000]]))),
    ];

    /// <summary>Nothing in them can be refused, but whoever follows what they say never ends.</summary>
    public static IReadOnlyList<(string Name, Func<byte[]> Make)> Endless { get; } =
    [
        ("cay-vong.pdf", () => PdfFile.Of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>")),
        ("cay-sau.pdf", () => PdfFile.Of([.. Enumerable.Range(1, 20_000).Select(i => i == 1 ? "<< /Type /Catalog /Pages 2 0 R >>" : $"<< /Type /Pages /Count 1 /Parent {i - 1} 0 R /Kids [{i + 1} 0 R] >>")])),
        ("bieu-mau-long-nhau.pdf", NestedForms),
        ("chuoi-bang.pdf", () => [.. "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF"u8]),
        ("khong-ket-thuc.pdf", () => [.. "%PDF-1.7\n1 0 obj << /Length 5 >> stream\n"u8, .. Noise(200_000)]),
        ("tu-tro.pdf", () => PdfFile.Of("<< /Type /Catalog /Pages 2 0 R >>", "2 0 R")),
        ("chuoi-mo.pdf", () => Pdf(Bytes(new string('(', 2_000_000)))),
        ("nhieu-ten.pdf", () => Pdf(Bytes("<<" + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"/N{i} 1 ")) + ">>"))),
    ];

    private static byte[] Pdf(byte[] second) => PdfFile.Of(Bytes("<< /Type /Catalog /Pages 3 0 R >>"), second, Bytes("<< /Type /Pages /Count 0 /Kids [] >>"));

    /// <summary>Twelve forms, each of which draws the next ten times.</summary>
    private static byte[] NestedForms()
    {
        var forms = Enumerable.Range(0, 12).Select(i =>
        {
            var draw = string.Concat(Enumerable.Repeat("/X Do ", 10));
            return $"<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X {6 + i} 0 R >> >> /Length {draw.Length} >>\nstream\n{draw}\nendstream";
        });
        return PdfFile.Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>", "<< /Length 5 >>\nstream\n/X Do\nendstream",
            .. forms, "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 0 >>\nstream\n\nendstream",
        ]);
    }

    /// <summary>The directory says ten bytes; the part has ten million.</summary>
    private static byte[] LyingSize()
    {
        var file = ZipFile.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<d/>"), ("x", new string('0', 10_000_000)));
        var entry = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        file[entry + 24] = 10;
        file[entry + 25] = file[entry + 26] = file[entry + 27] = 0;
        return file;
    }

    /// <summary>A part whose bytes are another part.</summary>
    private static byte[] Overlap()
    {
        var inner = Local("b", Noise(100));
        var outer = Local("a", inner);
        return [.. outer, .. Entry("a", inner.Length, 0), .. Entry("b", 100, outer.Length - inner.Length), .. "PK\u0005\u0006\0\0\0\0"u8, 2, 0, 2, 0, .. Number(2 * 47), .. Number(outer.Length), 0, 0];
    }

    private static byte[] Local(string name, byte[] content) =>
        [.. "PK\u0003\u0004"u8, .. new byte[14], .. Number(content.Length), .. Number(content.Length), (byte)name.Length, 0, 0, 0, .. Bytes(name), .. content];

    private static byte[] Entry(string name, int length, int at) =>
        [.. "PK\u0001\u0002"u8, .. new byte[16], .. Number(length), .. Number(length), (byte)name.Length, 0, .. new byte[12], .. Number(at), .. Bytes(name)];

    private static byte[] Number(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    private static string Entities(string root, string use) =>
        $"<!DOCTYPE {root} [<!ENTITY a \"aaaaaaaaaa\">{string.Concat("bcdefghi".Select(c => $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">"))}]><{root} xmlns=\"http://www.w3.org/2000/svg\">{use}</{root}>";

    private static string Nested(string element, int depth) => string.Concat(Enumerable.Repeat($"<{element}>", depth)) + string.Concat(Enumerable.Repeat($"</{element}>", depth));

    private static byte[] Svg(string content) => Bytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The same bytes every time that no program can pack.</summary>
    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        var state = 2_463_534_242u;
        for (var at = 0; at < length; at++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            bytes[at] = (byte)state;
        }
        return bytes;
    }
}
