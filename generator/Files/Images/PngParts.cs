using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Files.Images;

/// <summary>The chunks of a PNG (ISO/IEC 15948; W3C PNG, third edition).</summary>
internal static class PngParts
{
    private const int SignatureLength = 8;

    /// <summary>Chunks without which the picture would look otherwise, and those of a moving one.</summary>
    private static readonly string[] Seen =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    /// <summary>False where the file is not built as the standard demands.</summary>
    public static bool Read(ImageParts parts)
    {
        var file = parts.File;
        parts.Keep(0, SignatureLength);
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = ReadUInt32BigEndian(file[at..]);
            var end = at + 12 + (long)length;
            if (end > file.Length) return false;
            var type = file.Slice(at + 4, 4);
            Take(parts, type, at, (int)end);
            if (type.SequenceEqual("IEND"u8)) return true;
            at = (int)end;
        }
        return false;
    }

    private static void Take(ImageParts parts, ReadOnlySpan<byte> type, int start, int end)
    {
        var content = parts.File[(start + 8)..(end - 4)];
        if (type.SequenceEqual("acTL"u8) && content.Length >= 4) parts.Frames = (int)Math.Min(ReadUInt32BigEndian(content), int.MaxValue);
        if (IsSeen(type)) parts.Keep(start, end);
        else if (type.SequenceEqual("eXIf"u8)) TakeExif(parts, Exif.Read(content));
        else parts.Note(content);
    }

    private static bool IsSeen(ReadOnlySpan<byte> type)
    {
        foreach (var seen in Seen)
            if (System.Text.Ascii.Equals(type, seen)) return true;
        return false;
    }

    private static void TakeExif(ImageParts parts, Exif exif)
    {
        parts.HasPlace |= exif.HasPlace;
        if (exif.Orientation == 1) return;
        var content = exif.ToBytes();
        var chunk = new byte[content.Length + 12];
        WriteInt32BigEndian(chunk, content.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Checksum(chunk.AsSpan(4, content.Length + 4)));
        parts.Put(chunk);
    }

    /// <summary>CRC-32 as the standard has it (annex D), for the few bytes that are written anew.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }
}
