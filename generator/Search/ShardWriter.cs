using System.Buffers;
using System.Text;

namespace Portal.Generator.Search;

/// <summary>
/// Writes entries into shards of about equal size. A shard is a row of entries in the order of their keys; every number is a
/// varint (LEB128). <c>docs/search.md</c> has the layout; <see cref="ShardReader"/> and <c>search.js</c> read it.
/// </summary>
/// <param name="size">Bytes after which a shard is closed.</param>
internal sealed class ShardWriter(int size)
{
    /// <summary>Pages that a list of a form names with their impacts; the others are reached by the list of the rest.</summary>
    public const int MostPages = 2048;

    private readonly List<Shard> _shards = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(size * 2);
    private byte[] _before = [];
    private string _first = "";

    /// <summary>Everything written.</summary>
    public IReadOnlyList<Shard> Finish()
    {
        Close();
        return _shards;
    }

    /// <param name="key">One key, or two with a blank between.</param>
    /// <param name="forms">In their order; a single word's have their text, a pair's the numbers of its words' forms.</param>
    /// <param name="frequency">Pages with any of the forms.</param>
    public void Add(string key, IReadOnlyList<FormList> forms, int frequency)
    {
        if (_buffer.WrittenCount >= size) Close();
        if (_buffer.WrittenCount == 0) (_first, _before) = (key, []);
        WriteKey(key);
        if (forms is [{ Text: null, Postings: [var only] } form])
        {
            Number(only.Impact);
            WriteForm(form);
            Number(only.Page);
            return;
        }
        Number(0);
        Number(frequency);
        Number(forms.Count);
        foreach (var list in forms) WriteList(list);
    }

    private void WriteKey(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var shared = bytes.AsSpan().CommonPrefixLength(_before);
        Number(shared);
        Number(bytes.Length - shared);
        _buffer.Write(bytes.AsSpan(shared));
        _before = bytes;
    }

    private void WriteForm(FormList form)
    {
        if (form.Text is null)
        {
            Number(form.First);
            Number(form.Second);
            return;
        }
        var bytes = Encoding.UTF8.GetBytes(form.Text);
        Number(bytes.Length);
        _buffer.Write(bytes);
    }

    private void WriteList(FormList list)
    {
        WriteForm(list);
        Number(list.Postings.Count);
        // The strongest come first; among equals the newest, which have the lowest numbers.
        var kept = list.Postings.OrderByDescending(p => p.Impact).ThenBy(p => p.Page).Take(MostPages).ToList();
        for (var at = 0; at < kept.Count;)
        {
            var end = at;
            while (end < kept.Count && kept[end].Impact == kept[at].Impact) end++;
            Number(kept[at].Impact);
            Number(end - at);
            for (var before = 0; at < end; at++) (_, before) = (Number(kept[at].Page - before), kept[at].Page);
        }
    }

    private int Number(int value)
    {
        for (; value >= 0x80; value >>= 7) _buffer.Write([(byte)(value | 0x80)]);
        _buffer.Write([(byte)value]);
        return value;
    }

    private void Close()
    {
        if (_buffer.WrittenCount == 0) return;
        _shards.Add(new Shard(_first, _buffer.WrittenSpan.ToArray()));
        _buffer.Clear();
    }
}

/// <summary>A part of the index.</summary>
/// <param name="First">Its lowest key.</param>
internal sealed record Shard(string First, byte[] Content);

/// <summary>The pages that have a word, or a pair, in one form.</summary>
/// <param name="Text">The form of a single word; null for a pair.</param>
/// <param name="First">The number, under its key, of the first word's form.</param>
internal sealed record FormList(string? Text, int First, int Second, IReadOnlyList<(int Page, int Impact)> Postings)
{
    public bool IsCut => Postings.Count > ShardWriter.MostPages;
}
