using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Portal.Generator.Files;

/// <summary>
/// The directory of a ZIP container, read without unpacking anything. Programs differ in which of two contradicting statements
/// they believe, so a container that contradicts itself is refused; so is one that holds more than an office document does.
/// </summary>
internal static class ZipDirectory
{
    public const int EntryLimit = 4_000;
    public const long TotalLimit = 268_435_456;
    public const int RatioLimit = 200;
    private const int RatioFrom = 1_048_576;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int CommentLimit = 65_535;

    public static (IReadOnlyList<ZipMember> Members, FileFault? Fault) Read(ReadOnlySpan<byte> file)
    {
        if (FindEnd(file) is not (>= 0 and var end)) return ([], FileFault.Damaged("không có mục lục của tệp nén", "has no directory of a container"));
        var (count, size, start) = (ReadUInt16LittleEndian(file[(end + 10)..]), ReadUInt32LittleEndian(file[(end + 12)..]), ReadUInt32LittleEndian(file[(end + 16)..]));
        if (count > EntryLimit) return ([], FileFault.Bomb($"chứa {count} tệp bên trong, quá {EntryLimit}", $"holds {count} files, more than {EntryLimit}"));
        if (start + (long)size != end || end + EndLength + ReadUInt16LittleEndian(file[(end + 20)..]) != file.Length)
            return ([], FileFault.Polyglot("có dữ liệu lạ trước hoặc sau phần nén", "has other data before or after the container"));

        var members = new List<ZipMember>(count);
        var at = (int)start;
        for (var number = 0; number < count; number++)
            if (ReadEntry(file, ref at, members) is { } fault) return (members, fault);
        return (members, Judge(members));
    }

    /// <summary>The last record of the container; a comment may follow it.</summary>
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        var from = Math.Max(0, file.Length - EndLength - CommentLimit);
        var at = file[from..].LastIndexOf("PK\u0005\u0006"u8);
        return at >= 0 && from + at + EndLength <= file.Length ? from + at : -1;
    }

    private static FileFault? ReadEntry(ReadOnlySpan<byte> file, ref int at, List<ZipMember> members)
    {
        if (at < 0 || at + EntryLength > file.Length || !file[at..].StartsWith("PK\u0001\u0002"u8)) return Contradiction;
        var entry = file[at..];
        var (flags, method, packed, size, header) = (ReadUInt16LittleEndian(entry[8..]), ReadUInt16LittleEndian(entry[10..]), ReadUInt32LittleEndian(entry[20..]), ReadUInt32LittleEndian(entry[24..]), ReadUInt32LittleEndian(entry[42..]));
        var (name, extra, comment) = (ReadUInt16LittleEndian(entry[28..]), ReadUInt16LittleEndian(entry[30..]), ReadUInt16LittleEndian(entry[32..]));
        if (at + EntryLength + name > file.Length) return Contradiction;
        if ((flags & 1) != 0) return FileFault.Encrypted;
        if (method is not (0 or 8)) return FileFault.Damaged("nén theo cách mà chương trình văn phòng không dùng", "is packed in a way that office programs do not use");

        var bytes = entry.Slice(EntryLength, name);
        at += EntryLength + name + extra + comment;
        if (header + (long)HeaderLength > file.Length || !file[(int)header..].StartsWith("PK\u0003\u0004"u8)) return Contradiction;
        var own = file[(int)header..];
        var start = header + (long)HeaderLength + ReadUInt16LittleEndian(own[26..]) + ReadUInt16LittleEndian(own[28..]);
        if (start + packed > file.Length || ReadUInt16LittleEndian(own[8..]) != method || !own[HeaderLength..].StartsWith(bytes) || ReadUInt16LittleEndian(own[26..]) != name) return Contradiction;

        members.Add(new ZipMember(Encoding.UTF8.GetString(bytes), method == 8, (int)header, (int)start, (int)packed, size));
        return null;
    }

    private static FileFault Contradiction => FileFault.Damaged("có mục lục nén không khớp nội dung", "has a directory that contradicts its content");

    private static FileFault? Judge(List<ZipMember> members)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (members.Find(m => !names.Add(m.Name) || m.Name.Contains("..", StringComparison.Ordinal) || m.Name.AsSpan().IndexOfAny('\\', ':', '\0') >= 0 || m.Name.StartsWith('/')) is not null)
            return FileFault.Damaged("có tên tệp bên trong trùng nhau hoặc trỏ ra ngoài", "holds names that are double or lead outside");

        if (Overlaps(members)) return FileFault.Bomb("có các phần nén chồng lên nhau", "has parts that overlap");
        if (members.Find(m => m.Size > RatioFrom && m.Size > (long)RatioLimit * m.Packed) is { } inflated)
            return FileFault.Bomb($"có phần '{inflated.Name}' phình từ {inflated.Packed} lên {inflated.Size} byte", $"holds '{inflated.Name}', which grows from {inflated.Packed} to {inflated.Size} bytes");
        var total = members.Sum(m => m.Size);
        return total > TotalLimit ? FileFault.Bomb($"chứa {total} byte khi mở ra, quá {TotalLimit}", $"holds {total} bytes when opened, more than {TotalLimit}") : null;
    }

    /// <summary>The same bytes unpacked many times over make a bomb without a suspicious ratio.</summary>
    private static bool Overlaps(List<ZipMember> members)
    {
        var end = 0;
        foreach (var member in members.OrderBy(m => m.Header))
        {
            if (member.Header < end) return true;
            end = member.End;
        }
        return false;
    }
}
