using System.Buffers.Binary;

namespace Portal.Generator.Write;

/// <summary>Reads the first eight bytes of a name as one number; most names have no more.</summary>
internal static class GateWord
{
    public static ulong At(ReadOnlySpan<byte> html, int start, int length)
    {
        var at = html[start..];
        if (at.Length < sizeof(ulong)) return Slowly(at, length);
        var word = BinaryPrimitives.ReadUInt64LittleEndian(at);
        return length >= sizeof(ulong) ? word : word & ((1UL << (8 * length)) - 1);
    }

    private static ulong Slowly(ReadOnlySpan<byte> at, int length)
    {
        var word = 0UL;
        for (var i = 0; i < length; i++) word |= (ulong)at[i] << (8 * i);
        return word;
    }
}
