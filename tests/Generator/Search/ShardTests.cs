using System.Text;
using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

/// <summary>Shards say what was written into them, or that they are damaged: never anything else, in C# and in browsers.</summary>
[Trait("Needs", "node")]
public sealed class ShardTests
{
    private const int Flips = 1_500;

    [Theory]
    [InlineData(2, 60_000)]
    [InlineData(3, 16_000_000)]
    public void What_is_written_is_read(int pageBytes, int pages)
    {
        var (entries, shards) = Written(pageBytes, pages);

        Assert.True(shards.Count > 3);
        foreach (var entry in entries)
        {
            var found = new ShardReader(shards.Last(s => string.CompareOrdinal(s.First, entry.Key) <= 0).Content).Find(entry.Key)!;

            Assert.Equal(entry.Said, Say(found));
            Assert.Equal(entry.Forms.Max(f => f.Postings.Count), found.Frequency);
        }
    }

    [Fact]
    public void A_list_that_is_too_long_keeps_its_strongest_pages()
    {
        var writer = new ShardWriter(int.MaxValue, 2);
        writer.Begin("x"u8, [], 1, 3_000);
        writer.AddWord("", [.. Enumerable.Range(0, 3_000).Select(page => (page, page < 1_500 ? 2 : 3))]);

        var form = new ShardReader(writer.Finish()[0].Content).Find("x")!.Forms[0];

        Assert.Equal((3_000, ShardWriter.MostPages), (form.Total, form.Postings.Count));
        Assert.Equal(Enumerable.Range(0, 3_000).Where(p => p is < 548 or >= 1_500), form.Postings.Select(p => p.Page));
    }

    [Fact]
    public void What_is_not_there_is_not_found() => Assert.Null(new ShardReader(Small().Content).Find("khong co"));

    [Fact]
    public void Whatever_is_cut_off_or_changed_is_noticed()
    {
        var whole = Seal.On(Small().Content);

        Assert.All(Damaged(whole), damaged => Assert.Throws<InvalidDataException>(() => Seal.Opened(damaged, "s0.bin")));
        Assert.Equal(Small().Content, Seal.Opened(whole, "s0.bin"));
    }

    [Fact]
    public void Nonsense_under_a_good_seal_ends_the_reading_and_nothing_else()
    {
        var shard = Small();
        foreach (var damaged in Damaged(shard.Content))
        {
            try
            {
                var found = new ShardReader(damaged).Find(shard.First);
                Assert.True(found is null || found.Forms.Sum(f => f.Postings.Count) <= damaged.Length);
                Assert.True(ShardReader.Rest(damaged).Count <= damaged.Length);
            }
            catch (InvalidDataException)
            {
                // Said, and that is all that is asked.
            }
        }
    }

    [Fact]
    public void A_key_that_grows_without_end_is_refused()
    {
        // 200 letters, and then a thousand entries that take them over and add one more each.
        var writer = new ShardWriter(int.MaxValue, 2);
        for (var i = 0; i < 1_000; i++)
        {
            writer.Begin(Encoding.UTF8.GetBytes(new string('a', 200 + i)), [], 1, 1);
            writer.AddWord("", [(1, 1)]);
        }

        Assert.Throws<InvalidDataException>(() => new ShardReader(writer.Finish()[0].Content).Find("a"));
    }

    [Fact]
    public void Browsers_notice_the_same()
    {
        var (shard, rest) = (Small(), new byte[] { 1, 2, 0x85, 1 });
        List<byte[]> changed = [.. Damaged(Seal.On(shard.Content))];
        List<byte[]> nonsense = [.. Damaged(shard.Content).Select(d => Seal.On(d))];

        var said = SearchScript.Run<Said>("""
            const bytes = text => new Uint8Array(Buffer.from(text, 'base64'));
            const root = { v: 1, build: '0123456789ab', pages: 70000, cards: 8, facets: [], rests: {}, shards: [input.first] };
            const entry = content => new Index('', async (name, isJson) => isJson ? root : content).entry(input.first).then(e => JSON.stringify(e), e => e instanceof Unreadable ? e.why : e.stack);
            const all = async list => { const found = []; for (const text of list) found.push(await entry(bytes(text))); return found; };
            return { whole: await entry(bytes(input.whole)), changed: await all(input.changed), nonsense: await all(input.nonsense), rest: rest(opened(bytes(input.rest))) };
            """,
            new { first = shard.First, whole = Text(Seal.On(shard.Content)), changed = changed.Select(Text), nonsense = nonsense.Select(Text), rest = Text(Seal.On(rest)) });

        Assert.StartsWith("{\"frequency\"", said.whole, StringComparison.Ordinal);
        Assert.All(said.changed, s => Assert.Equal("damaged", s));
        Assert.All(said.nonsense, s => Assert.True(s is "damaged" or "null" || s.StartsWith('{'), s));
        Assert.Equal([1, 3, 136], said.rest);
    }

    private static string Text(byte[] content) => Convert.ToBase64String(content);

    /// <summary>Every beginning of it, and many of it with one byte changed, or a few.</summary>
    private static IEnumerable<byte[]> Damaged(byte[] whole)
    {
        for (var length = 0; length < whole.Length; length++) yield return whole[..length];
        var random = new Random(5);
        for (var i = 0; i < Flips; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var j = 0; j <= i % 3; j++) damaged[(i + 7 * j) % whole.Length] ^= (byte)random.Next(1, 256);
            yield return damaged;
        }
        yield return [.. whole, 0];
        yield return Encoding.UTF8.GetBytes("<!doctype html><title>404</title>");
    }

    private static Shard Small() => Written(2, 60_000, 30).Shards[0];

    /// <summary>Entries of every shape in the order of their keys: long keys, marks, many forms, other scripts, pairs.</summary>
    private static (IReadOnlyList<Entry> Entries, IReadOnlyList<Shard> Shards) Written(int pageBytes, int pages, int count = 800)
    {
        var (random, writer, entries) = (new Random(count), new ShardWriter(4_096, pageBytes), new List<Entry>());
        string[] letters = ["a", "b", "thu", "tuc", "漢", "п", "e\u0302", "9"];
        var keys = Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Length)])))
            .Select(word => random.Next(2) == 0 ? word : $"{word} {letters[random.Next(letters.Length)]}").Distinct().Order(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var (parts, forms) = (key.Split(' '), new List<EntryForm>());
            for (var form = 0; form <= random.Next(3); form++)
            {
                var list = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(pages)).Distinct().Order().Select(page => (page, 4 * random.Next(1, 31))).ToList();
                forms.Add(new EntryForm(parts.Length > 1 ? null : new string('ế', form * 9), parts.Length > 1 ? random.Next(40) : 0, parts.Length > 1 ? random.Next(300) : 0, list.Count, list));
            }
            var frequency = forms.Max(f => f.Postings.Count);
            writer.Begin(Encoding.UTF8.GetBytes(parts[0]), parts.Length > 1 ? Encoding.UTF8.GetBytes(parts[1]) : [], forms.Count, forms.Count == 1 ? forms[0].Total : frequency);
            foreach (var form in forms)
                if (form.Text is { } text) writer.AddWord(text, [.. form.Postings]);
                else writer.AddPair(form.First, form.Second, [.. form.Postings]);
            entries.Add(new Entry(key, forms));
        }
        return (entries, writer.Finish());
    }

    private static string Say(SearchEntry entry) =>
        string.Join('|', entry.Forms.Select(f => $"{f.Text} {f.First} {f.Second} {f.Total}: {string.Join(' ', f.Postings)}"));

    private sealed record Entry(string Key, IReadOnlyList<EntryForm> Forms)
    {
        public string Said => Say(new SearchEntry(0, Forms));
    }

    // As the script names them.
#pragma warning disable IDE1006
    private sealed record Said(string whole, string[] changed, string[] nonsense, int[] rest);
#pragma warning restore IDE1006
}
