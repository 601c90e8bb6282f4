using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Files.Images;

/// <summary>The chunks of a WebP (RFC 9649).</summary>
internal static class WebpParts
{
    private const int HeaderLength = 12;
    private const byte NotesFlag = 0b1000;
    private const byte XmpFlag = 0b0100;

    /// <summary>False where the file is not built as the standard demands.</summary>
    public static bool Read(ImageParts parts)
    {
        var file = parts.File;
        if (file.Length < HeaderLength || ReadUInt32LittleEndian(file[4..]) + 8L > file.Length) return false;
        var whole = (int)ReadUInt32LittleEndian(file[4..]) + 8;
        var (kept, notes) = (new List<(int Start, int End)>(), (byte[]?)null);
        var (at, frames) = (HeaderLength, 0);
        while (at + 8 <= whole)
        {
            var end = at + 8 + ReadUInt32LittleEndian(file[(at + 4)..]);
            if (end > whole) return false;
            var type = file.Slice(at, 4);
            var content = file[(at + 8)..(int)end];
            end = Math.Min(end + (end & 1), whole);
            if (type.SequenceEqual("ANMF"u8)) frames++;
            if (type.SequenceEqual("EXIF"u8)) notes = Notes(parts, Exif.Read(content)) ?? notes;
            else if (IsSeen(type)) kept.Add((at, (int)end));
            else parts.Note(content);
            at = (int)end;
        }
        parts.Frames = Math.Max(frames, 1);
        Join(parts, kept, notes, isWhole: whole == file.Length && kept.Sum(k => k.End - k.Start) == file.Length - HeaderLength);
        return kept.Count > 0;
    }

    private static bool IsSeen(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("VP8X"u8) || type.SequenceEqual("ALPH"u8)
        || type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8) || type.SequenceEqual("ICCP"u8);

    private static byte[]? Notes(ImageParts parts, Exif exif)
    {
        parts.HasPlace |= exif.HasPlace;
        return exif.Orientation == 1 ? null : exif.ToBytes();
    }

    /// <summary>The length at the start and the list of what there is follow what was left out.</summary>
    private static void Join(ImageParts parts, List<(int Start, int End)> kept, byte[]? notes, bool isWhole)
    {
        if (isWhole)
        {
            parts.Keep(0, parts.File.Length);
            return;
        }
        var length = 4 + kept.Sum(k => k.End - k.Start) + (notes is null ? 0 : 8 + notes.Length);
        var header = parts.File[..HeaderLength].ToArray();
        WriteInt32LittleEndian(header.AsSpan(4), length);
        parts.Put(header);
        foreach (var (start, end) in kept)
            if (parts.File[start..].StartsWith("VP8X"u8) && end - start > 8) parts.Put(Extended(parts.File[start..end], notes is not null));
            else parts.Keep(start, end);
        if (notes is not null) parts.Put([.. "EXIF"u8, (byte)notes.Length, 0, 0, 0, .. notes]);
    }

    private static byte[] Extended(ReadOnlySpan<byte> chunk, bool hasNotes)
    {
        var bytes = chunk.ToArray();
        bytes[8] = (byte)((bytes[8] & ~(NotesFlag | XmpFlag)) | (hasNotes ? NotesFlag : 0));
        return bytes;
    }
}
