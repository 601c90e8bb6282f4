namespace Portal.Generator.Files.Images;

/// <summary>The blocks of a GIF (GIF89a).</summary>
internal static class GifParts
{
    private const byte Picture = 0x2C;
    private const byte Extension = 0x21;
    private const byte Trailer = 0x3B;
    private const byte CommentLabel = 0xFE;
    private const byte ApplicationLabel = 0xFF;

    /// <summary>False where the file is not built as the standard demands.</summary>
    public static bool Read(ImageParts parts)
    {
        var file = parts.File;
        if (file.Length < 14) return false;
        var at = 13 + Colours(file[10]);
        if (at > file.Length) return false;
        parts.Keep(0, at);
        var frames = 0;
        while (at < file.Length)
        {
            var start = at;
            switch (file[at])
            {
                case Trailer:
                    parts.Keep(at, at + 1);
                    parts.Frames = Math.Max(frames, 1);
                    return frames > 0;
                case Picture when at + 10 < file.Length:
                    frames++;
                    at = SkipBlocks(file, at + 11 + Colours(file[at + 9]));
                    parts.Keep(start, Math.Min(at, file.Length));
                    break;
                case Extension when at + 2 < file.Length:
                    at = SkipBlocks(file, at + 2);
                    if (at <= file.Length) TakeExtension(parts, start, at);
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    private static void TakeExtension(ImageParts parts, int start, int end)
    {
        var content = parts.File[(start + 2)..end];
        var label = parts.File[start + 1];
        if (label == CommentLabel || (label == ApplicationLabel && !IsAnimation(content))) parts.Note(content);
        else parts.Keep(start, end);
    }

    /// <summary>How often the pictures repeat; every other application writes notes.</summary>
    private static bool IsAnimation(ReadOnlySpan<byte> content) => content.Length > 11 && (content[1..].StartsWith("NETSCAPE2.0"u8) || content[1..].StartsWith("ANIMEXTS1.0"u8));

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>Each block says how long it is; one of length zero ends the row.</summary>
    private static int SkipBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0) at += file[at] + 1;
        return at + 1;
    }
}
