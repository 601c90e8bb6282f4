using System.Security.Cryptography;
using System.Text.Json;
using Portal.Generator.Files.Images;
using Portal.Generator.Load;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Files;

/// <summary>Pictures are published without what the camera noted; documents byte for byte.</summary>
public sealed class StrippedImageTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";
    private static readonly byte[] Profile = [.. "ICC_PROFILE\0"u8, 1, 1, 9, 9];
    private static readonly byte[] Xmp = [.. "http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>21</exif:GPSLatitude>"u8];

    private static readonly Dictionary<string, byte[]> Noted = new()
    {
        ["a.jpg"] = Images.Jpeg(20, 10, (0xE0, [.. "JFIF\0"u8]), (0xE1, [.. "Exif\0\0"u8, .. Images.CameraNotes(6)]), (0xE1, Xmp), (0xE2, Profile), (0xFE, [.. "Tên người chụp"u8])),
        ["a.png"] = Images.Png(20, 10, ("iCCP", Profile), ("eXIf", Images.CameraNotes(6)), ("iTXt", Xmp), ("tEXt", [.. "Author\0An"u8])),
        ["a.webp"] = Images.Webp(20, 10, ("EXIF", Images.CameraNotes(6)), ("XMP ", Xmp)),
        ["a.gif"] = Images.Gif(20, 10, 2, [0x21, 0xFF, 11, .. "XMP DataXMP"u8, 11, .. "GPSLatitude"u8, 0, 0x21, 0xFE, 2, (byte)'A', (byte)'n', 0]),
    };

    public static TheoryData<string> NotedFiles => new([.. Noted.Keys]);

    [Theory]
    [MemberData(nameof(NotedFiles))]
    public void The_notes_go_and_the_picture_stays(string name)
    {
        var image = StrippedImage.Of(Noted[name])!;

        Assert.True(image is { IsSound: true, HasPlace: true });
        Assert.Equal(new ImageSize(20, 10), ImageSize.Read([.. image.Content, .. new byte[30]]));
        foreach (var note in (byte[][])[[.. "GPS"u8], [.. "Author"u8], [.. "người"u8]]) Assert.Equal(-1, image.Content.AsSpan().IndexOf(note));
        Assert.Equal(name is "a.jpg" or "a.png", image.Content.AsSpan().IndexOf(Profile) > 0);
        Assert.False(StrippedImage.Of(image.Content)!.HasPlace);
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    public void Which_side_is_up_stays(string name)
    {
        var content = StrippedImage.Of(Noted[name])!.Content;

        var at = content.AsSpan().IndexOf("MM\0*"u8);
        Assert.Equal(new Exif(6, HasPlace: false), Exif.Read(content.AsSpan(at)));
        Assert.Equal(content, StrippedImage.Of(content)!.Content);
    }

    [Fact]
    public void A_picture_without_notes_is_not_touched()
    {
        foreach (var file in (byte[][])[Images.Jpeg(5, 5), Images.Png(5, 5), Images.Webp(5, 5), Images.Gif(5, 5, 1)]) Assert.Same(file, StrippedImage.Of(file)!.Content);
    }

    [Fact]
    public void What_comes_after_the_picture_is_not_published() => Assert.Equal(Images.Jpeg(5, 5), StrippedImage.Of([.. Images.Jpeg(5, 5), .. "thêm"u8])!.Content);

    [Fact]
    public void A_damaged_picture_stays_as_it_is_and_never_throws()
    {
        foreach (var (name, file) in Noted)
            for (var length = 1; length < file.Length; length++)
                Assert.True(StrippedImage.Of(file[..length]) is null or { IsSound: false } or { IsSound: true, Content.Length: > 0 }, name);
    }

    [Fact]
    public void The_size_and_the_checksum_shown_are_those_of_what_is_published()
    {
        using var site = SiteTest.From().Take("themes");
        var pdf = PdfFile.Pages("GPSLatitude");

        site.Write($"{Folder}/anh.jpg", Noted["a.jpg"]).Write($"{Folder}/van-ban.pdf", pdf).Build().Fine();

        var published = File.ReadAllBytes(Path.Combine(site.Output, "mau/tin-tuc/khai-truong/anh.jpg"));
        using var export = JsonDocument.Parse(site.Text("mau/du-lieu/ban-ghi.json"));
        var file = export.RootElement.GetProperty("records").EnumerateArray().SelectMany(r => r.GetProperty("files").EnumerateArray()).Single(f => f.GetProperty("name").GetString() == "anh.jpg");
        Assert.True(published.Length < Noted["a.jpg"].Length);
        Assert.Equal(published.Length, file.GetProperty("bytes").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(published)), file.GetProperty("sha256").GetString());
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(published)), site.Text("mau/tin-tuc/khai-truong/index.html"), StringComparison.Ordinal);
        Assert.Equal(pdf, File.ReadAllBytes(Path.Combine(site.Output, "mau/tin-tuc/khai-truong/van-ban.pdf")));
    }
}
