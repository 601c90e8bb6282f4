using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Files.Images;

/// <summary>The segments of a JPEG (ITU-T T.81, annex B).</summary>
internal static class JpegParts
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;

    /// <summary>False where the file is not built as the standard demands.</summary>
    public static bool Read(ImageParts parts)
    {
        var file = parts.File;
        parts.Keep(0, 2);
        for (var at = 2; at + 1 < file.Length;)
        {
            if (file[at] != 0xFF) return false;
            var marker = file[at + 1];
            // A segment may be filled up with FF before its marker.
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker == EndOfImage)
            {
                parts.Keep(at, at + 2);
                return true;
            }
            if (at + 4 > file.Length || ReadUInt16BigEndian(file[(at + 2)..]) is not (>= 2 and var length) || at + 2 + length > file.Length) return false;
            var end = at + 2 + length;
            TakeSegment(parts, marker, at, end);
            if (marker == StartOfScan)
            {
                var picture = end;
                end = FindMarker(file, end);
                parts.Keep(picture, end);
            }
            at = end;
        }
        return false;
    }

    private static void TakeSegment(ImageParts parts, byte marker, int start, int end)
    {
        var content = parts.File[(start + 4)..end];
        if (marker is not ((>= 0xE1 and <= 0xEF) or Comment) || IsColour(marker, content)) parts.Keep(start, end);
        else if (marker == 0xE1 && content.StartsWith(Exif.Prefix)) TakeExif(parts, Exif.Read(content));
        else parts.Note(content);
    }

    /// <summary>Colour profiles (ICC.1, annex B.4) and how Adobe's programs store colours change what is seen.</summary>
    private static bool IsColour(byte marker, ReadOnlySpan<byte> content) =>
        (marker == 0xE2 && content.StartsWith("ICC_PROFILE\0"u8)) || (marker == 0xEE && content.StartsWith("Adobe"u8));

    private static void TakeExif(ImageParts parts, Exif exif)
    {
        parts.HasPlace |= exif.HasPlace;
        if (exif.Orientation == 1) return;
        byte[] content = [.. Exif.Prefix, .. exif.ToBytes()];
        parts.Put([0xFF, 0xE1, 0, (byte)(content.Length + 2), .. content]);
    }

    /// <summary>The picture itself goes on to the next marker that is not part of it.</summary>
    private static int FindMarker(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length)
        {
            var step = file[at..].IndexOf((byte)0xFF);
            if (step < 0) return file.Length;
            at += step;
            if (at + 1 < file.Length && file[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at += at + 1 < file.Length && file[at + 1] == 0xFF ? 1 : 2;
        }
        return file.Length;
    }
}
