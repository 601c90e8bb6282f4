using System.IO.Compression;

namespace Portal.Generator.Files;

/// <summary>An office document or another ZIP container, of which single parts are unpacked within limits.</summary>
internal sealed class ZipPackage
{
    private readonly byte[] _file;

    private ZipPackage(byte[] file, IReadOnlyList<ZipMember> members, FileFault? fault) => (_file, Members, Fault) = (file, members, fault);

    public IReadOnlyList<ZipMember> Members { get; }

    /// <summary>What is wrong with it as a container; nothing in it is to be unpacked then.</summary>
    public FileFault? Fault { get; }

    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8);

    public static ZipPackage Read(byte[] file)
    {
        var (members, fault) = ZipDirectory.Read(file);
        if (fault is null && members.Count > 0 && members.Min(m => m.Header) != 0) fault = FileFault.Polyglot("có dữ liệu lạ trước phần nén", "has other data before the container");
        return new ZipPackage(file, members, fault);
    }

    public ZipMember? Find(string name) => Members.FirstOrDefault(m => m.Name == name);

    /// <summary>The bytes of a part as they are unpacked, not more than it says it has.</summary>
    public Stream Open(ZipMember member)
    {
        var packed = new MemoryStream(_file, member.Start, member.Packed, writable: false);
        return new LimitedStream(member.IsDeflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed, member.Size);
    }

    /// <summary>The first bytes of a part; fewer where it cannot be unpacked.</summary>
    public byte[] Begin(ZipMember member, int length)
    {
        using var stream = Open(member);
        var bytes = new byte[(int)Math.Min(length, member.Size)];
        try
        {
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>True where a part is as long as it says, neither shorter nor longer.</summary>
    public bool IsHonest(ZipMember member)
    {
        using var stream = Open(member);
        var buffer = new byte[32_768];
        try
        {
            while (stream.Read(buffer, 0, buffer.Length) > 0) { }
            return ((LimitedStream)stream).IsExact;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
