namespace Portal.Generator.Write;

/// <summary>The ids of a page, and the names of ids that the page mentions, as places in its bytes.</summary>
internal sealed class GateIds
{
    private const uint HashStart = 2166136261;
    private const uint HashStep = 16777619;

    private readonly List<(int Start, int Length)> _mentioned = [];
    private (int Start, int Length)[] _slots = new (int, int)[256];
    private int _count;

    public void Clear()
    {
        if (_count > 0) Array.Clear(_slots);
        _mentioned.Clear();
        _count = 0;
    }

    /// <summary>Adds an id; false where the page has it already.</summary>
    public bool Add(ReadOnlySpan<byte> html, int start, int length)
    {
        if (_count * 2 >= _slots.Length) Grow(html);
        var slot = Slot(html, html.Slice(start, length));
        if (_slots[slot].Length > 0) return false;
        _slots[slot] = (start, length);
        _count++;
        return true;
    }

    public void Mention(int start, int length) => _mentioned.Add((start, length));

    /// <summary>The mentions that lead nowhere.</summary>
    public IEnumerable<(int Start, int Length)> Missing(ReadOnlySpan<byte> html)
    {
        List<(int, int)>? missing = null;
        foreach (var (start, length) in _mentioned)
        {
            if (length == 0 || _slots[Slot(html, html.Slice(start, length))].Length == 0) (missing ??= []).Add((start, length));
        }

        return missing ?? [];
    }

    private int Slot(ReadOnlySpan<byte> html, ReadOnlySpan<byte> id)
    {
        var slot = (int)(Hash(id) & (uint)(_slots.Length - 1));
        while (_slots[slot].Length > 0 && !html.Slice(_slots[slot].Start, _slots[slot].Length).SequenceEqual(id))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow(ReadOnlySpan<byte> html)
    {
        var old = _slots;
        _slots = new (int, int)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Length > 0) _slots[Slot(html, html.Slice(entry.Start, entry.Length))] = entry;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> id)
    {
        var hash = HashStart;
        foreach (var letter in id) hash = (hash ^ letter) * HashStep;
        return hash ^ (hash >> 15);
    }
}
