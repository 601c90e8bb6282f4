using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

/// <summary>Indexes of other portals come from other hosts: whatever those send, this portal's own pages are found, and the host is named.</summary>
[Trait("Needs", "node")]
public sealed class HostileIndexTests
{
    public static TheoryData<string, string> Damages => new()
    {
        { "goc.json", "null" },
        { "goc.json", "[]" },
        { "goc.json", "7" },
        { "goc.json", """{"v":2}""" },
        { "goc.json", """{"v":1}""" },
        { "goc.json", """{"v":1,"build":"../../../x","pages":1,"cards":8,"facets":[],"rests":{},"shards":[]}""" },
        { "goc.json", """{"v":1,"build":"0123456789ab","pages":9e15,"cards":8,"facets":[],"rests":{},"shards":[]}""" },
        { "goc.json", """{"v":1,"build":"0123456789ab","pages":1,"cards":0,"facets":[],"rests":{},"shards":[]}""" },
        { "goc.json", """{"v":1,"build":"0123456789ab","pages":1,"cards":8,"facets":[],"rests":{},"shards":[7]}""" },
        { "goc.json", """{"v":1,"build":"0123456789ab","pages":1,"cards":8,"facets":[],"rests":{"tin":-1},"shards":[]}""" },
        { "goc.json", """{"v":1,"build":"0123456789ab","pages":1,"cards":8,"facets":[],"rests":{},"shards":["a"]}""" },
        { "f-loai.json", "null" },
        { "f-loai.json", """{"labels":"x","pages":[]}""" },
        { "ngay.json", "{}" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void The_portal_itself_is_searched_all_the_same(string file, string content)
    {
        var found = Search(file, content, "q=tin&sap-xep=ngay");

        Assert.Equal([0, 1], found.hits);
        Assert.Equal(["Cổng dưới"], found.failed);
    }

    [Theory]
    [InlineData("""{"labels":["Tin"],"pages":[5,"x",null,{}]}""")]
    [InlineData("""{"labels":[],"pages":[]}""")]
    [InlineData("""{"labels":[7],"pages":7}""")]
    public void Labels_that_there_are_not_are_nobodys(string content) => Assert.Equal([0, 0, 1, 1], Search("f-loai.json", content, "q=tin&sap-xep=ngay").hits);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""[["javascript:alert(1)","t","s","Tin","2025-01-01",[]]]""")]
    [InlineData("""[["//evil.example/","t","s","Tin","2025-01-01",[]]]""")]
    [InlineData("""[["/a/",{},"s","Tin","2025-01-01",[]]]""")]
    [InlineData("""[["/a/","t","s","Tin","2025-01-01"]]""")]
    [InlineData("""[["/a/","t","s","Tin","2025-01-01",[7]]]""")]
    public void A_card_that_is_none_is_damage(string content)
    {
        var said = SearchScript.Run<string>("""
            const root = { v: 1, build: '0123456789ab', pages: 9, cards: 8, facets: [], rests: {}, shards: [] };
            return new Index('', async name => name === 'goc.json' ? root : JSON.parse(input.content)).card(0).then(card => JSON.stringify(card), error => error.why);
            """, new { content });

        Assert.Equal("damaged", said);
    }

    [Theory]
    [InlineData("TimeoutError", "late")]
    [InlineData("TypeError", "missing")]
    public void A_file_that_comes_too_late_is_told_from_one_that_is_not_there(string name, string why) =>
        Assert.Equal(why, SearchScript.Run<string>("""
            globalThis.navigator ??= {};
            globalThis.fetch = async () => { throw Object.assign(new Error(), { name: input.name }); };
            return loadFile('/tim-kiem/goc.json', true, false).then(() => '', error => error.why);
            """, new { name }));

    /// <summary>Searches two portals with the same pages, of which the second has one file replaced.</summary>
    private static Found Search(string file, string content, string wish) => SearchScript.Run<Found>("""
        const load = damage => async address => {
          const name = address.slice(address.lastIndexOf('/') + 1);
          const isJson = name.endsWith('.json');
          if (damage && name === input.file) return JSON.parse(input.content);
          const path = Object.keys(input.files).find(f => f.endsWith('/' + name));
          if (!path) throw new Unreadable('missing');
          const file = Buffer.from(input.files[path], 'base64');
          return isJson ? JSON.parse(file.toString()) : new Uint8Array(file);
        };
        const sources = [['', 'Cổng này'], ['https://duoi.example', 'Cổng dưới']].map(([origin, title], number) => new Source({ origin, title, languages: 'vi', number }, load(number === 1)));
        const found = await search(new Wish(new URLSearchParams(input.wish), false), sources, 'vi', ['loai', 'cong']);
        return { hits: found.hits.map(hit => hit.page), failed: found.failed };
        """, new { file, content, wish, files = Files().ToDictionary(f => f.Key, f => Convert.ToBase64String(f.Value)) });

    private static IReadOnlyDictionary<string, byte[]> Files()
    {
        var collected = new SearchCollector(SearchAbbreviations.None);
        foreach (var (i, title) in new[] { "Tin thứ nhất", "Tin thứ hai" }.Index())
            collected.Add(new SearchPage($"/p{i}/", title, "", "Tin", $"2025-01-0{3 - i}", [], new Dictionary<string, IReadOnlyList<string>> { ["loai"] = ["Tin"] }), "", [(title, 6)]);
        return SearchIndex.Build(collected, "Cổng mẫu");
    }

    // As the script names them.
#pragma warning disable IDE1006
    private sealed record Found(int[] hits, string[] failed);
#pragma warning restore IDE1006
}
