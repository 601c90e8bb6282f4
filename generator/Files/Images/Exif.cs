using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Files.Images;

/// <summary>The two facts of a camera's notes (Exif 3.0, TIFF 6.0) that matter here: which side is up, and whether the place is in them.</summary>
internal readonly record struct Exif(int Orientation, bool HasPlace)
{
    private const int OrientationTag = 0x0112;
    private const int PlaceTag = 0x8825;

    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <param name="tiff">From its TIFF header on.</param>
    public static Exif Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith(Prefix)) tiff = tiff[Prefix.Length..];
        if (tiff.Length < 10) return new Exif(1, false);
        var isLittle = tiff[0] == 'I';
        var at = Number(tiff, 4, isLittle);
        if (at > tiff.Length - 2) return new Exif(1, false);

        var exif = new Exif(1, false);
        var count = Short(tiff, (int)at, isLittle);
        for (var entry = (int)at + 2; count-- > 0 && entry + 12 <= tiff.Length; entry += 12)
        {
            var tag = Short(tiff, entry, isLittle);
            if (tag == PlaceTag) exif = exif with { HasPlace = true };
            if (tag == OrientationTag && Short(tiff, entry + 8, isLittle) is var value and >= 1 and <= 8) exif = exif with { Orientation = value };
        }
        return exif;
    }

    /// <summary>Notes that say which side is up and nothing else.</summary>
    public byte[] ToBytes() =>
    [
        .. "MM\0*\0\0\0\u0008"u8, 0, 1, OrientationTag >> 8, OrientationTag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)Orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) => isLittle ? ReadUInt16LittleEndian(tiff[at..]) : ReadUInt16BigEndian(tiff[at..]);

    private static uint Number(ReadOnlySpan<byte> tiff, int at, bool isLittle) => isLittle ? ReadUInt32LittleEndian(tiff[at..]) : ReadUInt32BigEndian(tiff[at..]);
}
