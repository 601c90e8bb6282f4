using System.Text;

namespace Portal.Generator.Search;

/// <summary>Reads the entries of a shard, as <see cref="ShardWriter"/> lays them out. A damaged shard ends the reading, not the program.</summary>
internal sealed class ShardReader(byte[] content)
{
    private int _at;

    /// <summary>The entry of a key; null where there is none.</summary>
    public SearchEntry? Find(string key)
    {
        var (wanted, name) = (Encoding.UTF8.GetBytes(key), Array.Empty<byte>());
        while (_at < content.Length)
        {
            var (shared, rest) = (Number(), Number());
            name = [.. name.AsSpan(0, Math.Min(shared, name.Length)), .. Bytes(rest)];
            var entry = ReadEntry(isPair: name.AsSpan().Contains((byte)' '));
            if (name.AsSpan().SequenceEqual(wanted)) return entry;
        }
        return null;
    }

    /// <summary>The pages of a list of the rest.</summary>
    public static HashSet<int> Rest(byte[] content)
    {
        var (reader, pages, page) = (new ShardReader(content), new HashSet<int>(), 0);
        while (reader._at < content.Length) pages.Add(page += reader.Number());
        return pages;
    }

    private SearchEntry ReadEntry(bool isPair)
    {
        if (Number() is > 0 and var impact)
        {
            var (first, second) = (Number(), Number());
            return new SearchEntry(1, [new EntryForm(null, first, second, 1, [(Number(), impact)])]);
        }
        var (frequency, forms) = (Number(), new EntryForm[Number()]);
        for (var i = 0; i < forms.Length; i++) forms[i] = ReadForm(isPair);
        return new SearchEntry(frequency, forms);
    }

    private EntryForm ReadForm(bool isPair)
    {
        var (first, second) = isPair ? (Number(), Number()) : (0, 0);
        var text = isPair ? null : Encoding.UTF8.GetString(Bytes(Number()));
        var total = Number();
        var postings = new List<(int, int)>();
        while (postings.Count < Math.Min(total, ShardWriter.MostPages))
        {
            var (impact, count, page) = (Number(), Number(), 0);
            for (var i = 0; i < count; i++) postings.Add((page += Number(), impact));
            if (count == 0) break;
        }
        return new EntryForm(text, first, second, total, postings);
    }

    private ReadOnlySpan<byte> Bytes(int count)
    {
        var length = Math.Clamp(count, 0, content.Length - _at);
        return content.AsSpan((_at += length) - length, length);
    }

    private int Number()
    {
        var (value, shift) = (0, 0);
        while (_at < content.Length)
        {
            var part = content[_at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80 || (shift += 7) > 28) break;
        }
        return value;
    }
}

/// <summary>What the index has under a key.</summary>
/// <param name="Frequency">Pages with any form.</param>
internal sealed record SearchEntry(int Frequency, IReadOnlyList<EntryForm> Forms);

/// <summary>The pages of one form.</summary>
/// <param name="Total">All of them, also those that the list does not name.</param>
internal sealed record EntryForm(string? Text, int First, int Second, int Total, IReadOnlyList<(int Page, int Impact)> Postings);
