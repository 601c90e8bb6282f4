using System.Buffers.Binary;

namespace Portal.Generator.Search;

/// <summary>
/// Four bytes at the end of a binary file of the index, by which readers know that it is whole: FNV-1a (Fowler, Noll, Vo) of all
/// before them. One changed byte always changes it. <c>search.js</c> looks at it too.
/// </summary>
internal static class Seal
{
    private const uint Basis = 0x811C9DC5, Prime = 0x01000193;

    public static byte[] On(ReadOnlySpan<byte> content)
    {
        var whole = new byte[content.Length + sizeof(uint)];
        content.CopyTo(whole);
        BinaryPrimitives.WriteUInt32LittleEndian(whole.AsSpan(content.Length), Of(content));
        return whole;
    }

    /// <summary>What was sealed; an <see cref="InvalidDataException"/> where it is not what it was.</summary>
    /// <param name="name">Of the file, for whoever reads the message.</param>
    public static byte[] Opened(byte[] whole, string name)
    {
        var length = whole.Length - sizeof(uint);
        if (length < 0 || BinaryPrimitives.ReadUInt32LittleEndian(whole.AsSpan(length)) != Of(whole.AsSpan(0, length))) throw new InvalidDataException($"{name} is damaged");
        return whole[..length];
    }

    private static uint Of(ReadOnlySpan<byte> content)
    {
        var hash = Basis;
        foreach (var part in content) hash = unchecked((hash ^ part) * Prime);
        return hash;
    }
}
