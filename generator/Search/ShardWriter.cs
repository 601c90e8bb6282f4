using System.Text;

namespace Portal.Generator.Search;

/// <summary>
/// Writes entries into shards of about equal size. A shard holds its entries, in the order of their keys, as columns: like next to
/// like compresses a fifth better than entry after entry. <c>docs/search.md</c> has the layout; <see cref="ShardReader"/> and
/// <c>search.js</c> read it.
/// </summary>
/// <param name="size">Bytes after which a shard is closed.</param>
/// <param name="pageBytes">Bytes of a page's number.</param>
internal sealed class ShardWriter(int size, int pageBytes)
{
    /// <summary>Pages that a list of a form names with their impacts; the others are reached by the list of the rest.</summary>
    public const int MostPages = 2048;

    /// <summary>What the impacts of pairs are divided by: they hardly differ, and finer ones would cost half a megabyte per 10,000 pages.</summary>
    public const int PairStep = 4;

    /// <summary>Above what half a byte holds; what follows is two numbers instead.</summary>
    public const byte TwoNumbers = 0xF0;

    private readonly List<Shard> _shards = [];
    private readonly ShardColumn _names = new(), _letters = new(), _counts = new(), _forms = new(), _impacts = new();
    private readonly List<int> _steps = [];
    private byte[] _before = [], _name = [];
    private string _first = "";

    /// <summary>Everything written.</summary>
    public IReadOnlyList<Shard> Finish()
    {
        Close();
        return _shards;
    }

    /// <summary>Begins an entry; its forms follow in their order.</summary>
    /// <param name="second">The second word of a pair; empty for a single one.</param>
    /// <param name="frequency">Pages with any of the forms.</param>
    public void Begin(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int forms, int frequency)
    {
        if (Written >= size) Close();
        _name = second.IsEmpty ? first.ToArray() : [.. first, (byte)' ', .. second];
        if (Written == 0) (_first, _before) = (Encoding.UTF8.GetString(_name), []);
        var shared = _name.AsSpan().CommonPrefixLength(_before);
        _names.TwoNumbers(shared, _name.Length - shared);
        _letters.Add(_name.AsSpan(shared));
        _before = _name;
        if (forms == 1) return;
        _counts.Number(0);
        _counts.Number(forms);
        _counts.Number(frequency);
    }

    /// <summary>A form of a single word.</summary>
    /// <param name="text">Empty where the form is the key.</param>
    /// <param name="postings">In the order of pages.</param>
    public void AddWord(string text, ReadOnlySpan<(int Page, int Impact)> postings)
    {
        _counts.Number(postings.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        _counts.Number(bytes.Length);
        _letters.Add(bytes);
        AddPostings(postings, 1);
    }

    /// <summary>The forms, by their numbers, of a pair.</summary>
    /// <param name="postings">In the order of pages.</param>
    public void AddPair(int first, int second, ReadOnlySpan<(int Page, int Impact)> postings)
    {
        _counts.Number(postings.Length);
        _forms.TwoNumbers(first, second);
        AddPostings(postings, PairStep);
    }

    private int Written => _names.Count + _letters.Count + _counts.Count + _forms.Count + _impacts.Count * (1 + pageBytes);

    private void AddPostings(ReadOnlySpan<(int Page, int Impact)> postings, int step)
    {
        var before = 0;
        foreach (var (page, impact) in postings.Length > MostPages ? Strongest(postings) : postings)
        {
            _impacts.Add((byte)Math.Max(1, (impact + step / 2) / step));
            _steps.Add(page - before);
            before = page;
        }
    }

    /// <summary>Among equals the newest, which have the lowest numbers.</summary>
    private static ReadOnlySpan<(int Page, int Impact)> Strongest(ReadOnlySpan<(int Page, int Impact)> postings) =>
        postings.ToArray().OrderByDescending(p => p.Impact).ThenBy(p => p.Page).Take(MostPages).OrderBy(p => p.Page).ToArray();

    private void Close()
    {
        if (Written == 0) return;
        var shard = new ShardColumn();
        shard.Number(pageBytes);
        ShardColumn[] columns = [_names, _letters, _counts, _forms, _impacts];
        foreach (var column in columns) shard.Number(column.Count);
        foreach (var column in columns)
        {
            shard.Add(column.Written);
            column.Clear();
        }
        for (var shift = 8 * (pageBytes - 1); shift >= 0; shift -= 8)
            foreach (var step in _steps) shard.Add((byte)(step >> shift));
        _steps.Clear();
        _shards.Add(new Shard(_first, shard.Written.ToArray()));
    }
}

/// <summary>A part of the index.</summary>
/// <param name="First">Its lowest key.</param>
internal sealed record Shard(string First, byte[] Content);
