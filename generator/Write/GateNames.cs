using System.Text;

namespace Portal.Generator.Write;

/// <summary>Finds a tag's or attribute's entry by the bytes of its name, where they stand in the page.</summary>
internal sealed class GateNames<T>
    where T : class
{
    private const int Bits = 10;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly Slot[] _slots = new Slot[1 << Bits];

    public GateNames(IEnumerable<T> entries, Func<T, string> nameOf)
    {
        foreach (var entry in entries)
        {
            var name = Encoding.ASCII.GetBytes(nameOf(entry));
            var word = GateWord.At(name, 0, name.Length);
            var index = IndexOf(word, name.Length);
            while (_slots[index].Entry is not null) index = (index + 1) % _slots.Length;
            _slots[index] = new Slot(word, name, entry);
        }
    }

    public T? Find(ReadOnlySpan<byte> html, int start, int length)
    {
        var word = GateWord.At(html, start, length);
        for (var index = IndexOf(word, length); ; index = (index + 1) % _slots.Length)
        {
            ref readonly var slot = ref _slots[index];
            if (slot.Entry is null) return null;
            if (slot.Word == word && html.Slice(start, length).SequenceEqual(slot.Name)) return slot.Entry;
        }
    }

    private static int IndexOf(ulong word, int length) => (int)(((word ^ (ulong)length) * Multiplier) >> (64 - Bits));

    private readonly record struct Slot(ulong Word, byte[] Name, T? Entry);
}
