using System.Text;

namespace Portal.Generator.Search;

/// <summary>Reads the entries of a shard, as <see cref="ShardWriter"/> lays them out. A damaged shard ends the reading, not the program.</summary>
internal sealed class ShardReader(byte[] content)
{
    private int _at;

    private readonly Dictionary<string, int> _places = [];
    private bool _isListed;

    /// <summary>The entry of a key; null where there is none.</summary>
    public SearchEntry? Find(string key)
    {
        if (!_isListed) List();
        if (!_places.TryGetValue(Binary(Encoding.UTF8.GetBytes(key)), out _at)) return null;
        return ReadEntry(isPair: key.Contains(' '));
    }

    /// <summary>Where each entry begins, by its name as a string of bytes; read once, since a query asks a shard several times.</summary>
    private void List()
    {
        for (var name = ""; _at < content.Length;)
        {
            var shared = Number();
            name = string.Concat(name.AsSpan(0, Math.Min(shared, name.Length)), Binary(Bytes(Number())));
            _places[name] = _at;
            SkipEntry(isPair: name.Contains(' '));
        }
        _isListed = true;
    }

    private static string Binary(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    private void SkipEntry(bool isPair)
    {
        if (Number() > 0)
        {
            Skip(3);
            return;
        }
        Number();
        for (var forms = Number(); forms > 0 && _at < content.Length; forms--) SkipForm(isPair);
    }

    private void SkipForm(bool isPair)
    {
        if (isPair) Skip(2);
        else Bytes(Number());
        for (var left = Math.Min(Number(), ShardWriter.MostPages); left > 0 && _at < content.Length;)
        {
            Number();
            var count = Number();
            if (count == 0) break;
            Skip(count);
            left -= count;
        }
    }

    private void Skip(int numbers)
    {
        for (; numbers > 0 && _at < content.Length; numbers--)
            while (_at < content.Length && content[_at++] >= 0x80) { }
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
