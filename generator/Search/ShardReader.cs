using System.Text;

namespace Portal.Generator.Search;

/// <summary>
/// Reads the entries of a shard, as <see cref="ShardWriter"/> lays them out. Whatever the bytes are, reading ends, and takes no more
/// than a small multiple of their room; what cannot be a shard is an <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class ShardReader
{
    /// <summary>Bytes of the longest key that there can be: two words of 32 letters, with room to spare.</summary>
    private const int MostName = 255;

    private readonly byte[] _content;
    private readonly Cursor _names, _letters, _counts, _forms;
    private readonly int _impacts, _postings, _pageBytes;
    private int _posting;

    public ShardReader(byte[] content)
    {
        _content = content;
        var header = new Cursor(content, 0, content.Length);
        _pageBytes = header.Number();
        var (names, letters, counts, forms) = (header.Number(), header.Number(), header.Number(), header.Number());
        _postings = header.Number();
        _names = new Cursor(content, header.At, names);
        _letters = new Cursor(content, _names.End, letters);
        _counts = new Cursor(content, _letters.End, counts);
        _forms = new Cursor(content, _counts.End, forms);
        _impacts = _forms.End;
        if (_pageBytes is not (2 or 3) || _impacts + (long)_postings * (1 + _pageBytes) != content.Length) throw new InvalidDataException("not a shard");
    }

    private readonly Dictionary<string, EntryPlace> _places = [];

    /// <summary>The entry of a key; null where there is none.</summary>
    public SearchEntry? Find(string key)
    {
        if (_names.HasMore) List();
        if (!_places.TryGetValue(Binary(Encoding.UTF8.GetBytes(key)), out var place)) return null;
        (_letters.At, _counts.At, _forms.At, _posting) = (place.Letters, place.Counts, place.Forms, place.Posting);
        return ReadEntry(key.Contains(' '), isWanted: true);
    }

    /// <summary>Where each entry begins, by its name as a string of bytes; read once, since a query asks a shard several times.</summary>
    private void List()
    {
        for (var name = ""; _names.HasMore;)
        {
            var (shared, rest) = _names.TwoNumbers();
            name = string.Concat(name.AsSpan(0, Math.Min(shared, name.Length)), Binary(_letters.Take(rest)));
            if (name.Length > MostName) throw new InvalidDataException("not a shard");
            _places[name] = new EntryPlace(_letters.At, _counts.At, _forms.At, _posting);
            ReadEntry(name.Contains(' '), isWanted: false);
        }
    }

    private static string Binary(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>The pages of a list of the rest.</summary>
    public static HashSet<int> Rest(byte[] content)
    {
        var (numbers, pages, page) = (new Cursor(content, 0, content.Length), new HashSet<int>(), 0);
        while (numbers.HasMore) pages.Add(page += numbers.Number());
        return pages;
    }

    private SearchEntry? ReadEntry(bool isPair, bool isWanted)
    {
        var total = _counts.Number();
        var (count, frequency) = total == 0 ? (_counts.Number(), _counts.Number()) : (1, total);
        var forms = new List<EntryForm>();
        for (var i = 0; i < count && (i == 0 || _counts.HasMore); i++)
        {
            if (count > 1) total = _counts.Number();
            var (first, second) = isPair ? _forms.TwoNumbers() : (0, 0);
            var letters = isPair ? default : _letters.Take(_counts.Number());
            var kept = Math.Min(Math.Min(total, ShardWriter.MostPages), _postings - _posting);
            if (isWanted) forms.Add(new EntryForm(isPair ? null : Encoding.UTF8.GetString(letters), first, second, total, Postings(kept, isPair ? ShardWriter.PairStep : 1)));
            _posting += kept;
        }
        return isWanted ? new SearchEntry(frequency, forms) : null;
    }

    private (int, int)[] Postings(int count, int step)
    {
        var (postings, page) = (new (int, int)[count], 0);
        for (var i = 0; i < count; i++)
        {
            var (at, by) = (_posting + i, 0);
            for (var part = 1; part <= _pageBytes; part++) by = (by << 8) | _content[_impacts + part * _postings + at];
            postings[i] = (page += by, _content[_impacts + at] * step);
        }
        return postings;
    }

    /// <summary>Where an entry begins in each column.</summary>
    private readonly record struct EntryPlace(int Letters, int Counts, int Forms, int Posting);

    /// <summary>A place in one column.</summary>
    private sealed class Cursor(byte[] content, int start, int length)
    {
        public int At { get; set; } = Math.Min(start, content.Length);

        public int End { get; } = (int)Math.Clamp((long)start + length, start, content.Length);

        public bool HasMore => At < End;

        public int Number()
        {
            var (value, shift) = (0, 0);
            while (HasMore)
            {
                var part = content[At++];
                value |= (part & 0x7F) << shift;
                if (part < 0x80 || (shift += 7) > 21) break;
            }
            return value;
        }

        public (int, int) TwoNumbers()
        {
            if (!HasMore) return (0, 0);
            var both = content[At++];
            return both == ShardWriter.TwoNumbers ? (Number(), Number()) : (both >> 4, both & 15);
        }

        public ReadOnlySpan<byte> Take(int count)
        {
            var taken = Math.Clamp(count, 0, End - At);
            return content.AsSpan((At += taken) - taken, taken);
        }
    }
}

/// <summary>What the index has under a key.</summary>
/// <param name="Frequency">Pages with any form.</param>
internal sealed record SearchEntry(int Frequency, IReadOnlyList<EntryForm> Forms);

/// <summary>The pages of one form.</summary>
/// <param name="Total">All of them, also those that the list does not name.</param>
internal sealed record EntryForm(string? Text, int First, int Second, int Total, IReadOnlyList<(int Page, int Impact)> Postings);
