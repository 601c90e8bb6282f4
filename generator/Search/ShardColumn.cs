using System.Runtime.InteropServices;

namespace Portal.Generator.Search;

/// <summary>Bytes of one kind, one after the other; numbers are varints (LEB128).</summary>
internal sealed class ShardColumn
{
    private readonly List<byte> _bytes = [];

    public int Count => _bytes.Count;

    public ReadOnlySpan<byte> Written => CollectionsMarshal.AsSpan(_bytes);

    public void Clear() => _bytes.Clear();

    public void Add(byte value) => _bytes.Add(value);

    public void Add(ReadOnlySpan<byte> values) => _bytes.AddRange(values);

    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }

    /// <summary>In half a byte each where they fit.</summary>
    public void TwoNumbers(int first, int second)
    {
        if (first < 15 && second < 16)
        {
            _bytes.Add((byte)((first << 4) | second));
            return;
        }
        _bytes.Add(ShardWriter.TwoNumbers);
        Number(first);
        Number(second);
    }
}
