using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Load;

/// <summary>How many pixels wide and high an image is, so that a page keeps its place free before it is loaded.</summary>
public sealed record ImageSize(int Width, int Height)
{
    private const int LongestHeader = 30;
    private const int Longest = 65_535;

    /// <summary>Reads the first bytes of a PNG, GIF, WebP or JPEG; null for anything else.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < LongestHeader) return null;
        if (file[0] == 0x89 && file[1..].StartsWith("PNG"u8)) return Of(ReadInt32BigEndian(file[16..]), ReadInt32BigEndian(file[20..]));
        if (file.StartsWith("GIF8"u8)) return Of(ReadUInt16LittleEndian(file[6..]), ReadUInt16LittleEndian(file[8..]));
        if (file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8)) return ReadWebp(file);
        return file[0] == 0xFF && file[1] == 0xD8 ? ReadJpeg(file) : null;
    }

    /// <summary>Lossy, lossless and extended files each keep it elsewhere.</summary>
    private static ImageSize? ReadWebp(ReadOnlySpan<byte> file)
    {
        var form = file[12..16];
        if (form.SequenceEqual("VP8 "u8)) return Of(ReadUInt16LittleEndian(file[26..]) & 0x3FFF, ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
        if (form.SequenceEqual("VP8L"u8)) return Of((int)(ReadUInt32LittleEndian(file[21..]) & 0x3FFF) + 1, (int)((ReadUInt32LittleEndian(file[21..]) >> 14) & 0x3FFF) + 1);
        return form.SequenceEqual("VP8X"u8) ? Of((int)(ReadUInt32LittleEndian(file[24..]) & 0xFFFFFF) + 1, (int)(ReadUInt32LittleEndian(file[26..]) >> 8) + 1) : null;
    }

    /// <summary>Walks from segment to segment up to the one that begins the picture.</summary>
    private static ImageSize? ReadJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF; at += 2 + ReadUInt16BigEndian(file[(at + 2)..]))
        {
            // C0 to CF begin a picture, but for three that hold tables.
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Of(ReadUInt16BigEndian(file[(at + 7)..]), ReadUInt16BigEndian(file[(at + 5)..]));
        }

        return null;
    }

    // No camera makes a longer side; a file that says so is damaged.
    private static ImageSize? Of(int width, int height) => width is > 0 and <= Longest && height is > 0 and <= Longest ? new ImageSize(width, height) : null;
}
