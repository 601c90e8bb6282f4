using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

[Trait("Needs", "node")]
public sealed class SearchUnderstandingTests
{
    private static readonly (string Title, string Body)[] Pages =
    [
        ("Quyết định số 06/2014/QĐ-UBND", "Quyết định về mức thu lệ phí hộ tịch của Ủy ban nhân dân tỉnh."),
        ("Quyết định số 12/2015/QĐ-UBND", "Quyết định về quản lý chợ; hòa giải ở cơ sở; kỹ năng số. Điện."),
        ("Hồ sơ đăng ký kinh doanh", "Nộp hồ sơ tại nơi tiếp nhận. Box công cụ is here. Điện."),
        ("Hướng dẫn nộp hồ sơ trực tuyến", "Giấy tờ gì cần nộp; tệp gif hay png đều được. Bò sữa. Điện."),
    ];

    public static TheoryData<string, int, string, string?, string?> Cases => new()
    {
        { "quyết định", 2, "quyết định", null, null },
        { "quyeets ddinhj", 2, "quyết định", null, Understood.Typed },
        { "Quyeets ddinhj soos 06/2014/QDD-UBND", 1, "Quyết định số 06/2014/QĐ-UBND", null, Understood.Typed },
        { "ho62 so7", 3, "hồ sơ", null, Understood.Typed },
        { "uyr ban nhaan daan", 1, "ủy ban nhân dân", null, Understood.Typed },
        { "box", 1, "box", null, null },
        { "is", 1, "is", null, null },
        { "gif", 1, "gif", "gì", Understood.Typed },
        { "box coong", 1, "box công", null, Understood.Slip },
        { "data", 0, "data", null, null },
        { "xsmb", 0, "xsmb", null, null },
        { "quyet dihn", 2, "quyet dinh", null, Understood.Slip },
        { "quyết địn", 2, "quyết định", null, Understood.Slip },
        { "quyết địnhh", 2, "quyết định", null, Understood.Slip },
        { "quyếp định", 2, "quyết định", null, Understood.Slip },
        { "quyết địhn 2014", 1, "quyết định 2014", null, Understood.Slip },
        { "quyeets ddinhk", 2, "quyết", null, Understood.Part },
        { "quyết địhn zzzzqq", 2, "quyết định", null, Understood.Part },
        { "quyết định 06/2014/QĐ-UBND uvwr", 1, "quyết định 06 2014 qđ ubnd", null, Understood.Fewer },
        { "hồ sơ 06/2015/QĐ-UBND", 0, "hồ sơ 06/2015/QĐ-UBND", "hồ sơ", Understood.Fewer },
        { "uvwr xyzt hồ", 0, "uvwr xyzt hồ", null, null },
        { "đăng ký kinh doanh trong tỉnh", 1, "đăng kí kinh doanh", null, Understood.Fewer },
        { "dang ky kinh doanh trong tinh", 1, "dang ki kinh doanh", null, Understood.Fewer },
        { "hồ sơ xin quyết định", 0, "hồ sơ xin quyết định", "quyết định", Understood.Fewer },
        { "xyzt hồ sơ uvwr", 3, "hồ sơ", null, Understood.Fewer },
        { "\"hồ sơ\" quyết định", 2, "\"hồ sơ\"", null, Understood.Fewer },
        { "nộp hò uvwr", 2, "nộp hò", null, Understood.Fewer },
        { "\"hồ quyết\" nộp", 0, "\"hồ quyết\" nộp", null, null },
        { "hoà giải", 1, "hoà giải", null, null },
        { "kĩ năng", 1, "kĩ năng", null, null },
        { "\"quyết định số 06\"", 1, "\"quyết định số 06\"", null, null },
        { "<img onerror=alert(1)>", 0, "<img onerror=alert(1)>", null, null },
        { "", 0, "", null, null },
        { "🙂", 0, "🙂", null, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_query_is_searched_as_it_stands_and_otherwise_as_it_was_meant(string query, int total, string searched, string? suggestion, string? note)
    {
        var answer = new SearchReader(Index().GetValueOrDefault).Search(query, 10);

        Assert.Equal((total, searched, suggestion, note), (answer.Total, answer.Searched, answer.Suggestion, answer.Note));
    }

    [Theory]
    [InlineData("đăng ký kinh doanh trong tỉnh", "trong, tỉnh")]
    [InlineData("Kỹ quyết tỉnh", "Kỹ")]
    [InlineData("\"hồ sơ\" quyết định", "quyết, định")]
    [InlineData("hồ sơ", "")]
    [InlineData("hồ sơ 06/2015/QĐ-UBND", "")]
    [InlineData("quyết địhn gigf", "gigf")]
    [InlineData("thu lệ phí hộ tịch theo 06/2015/QĐ", "theo, 06/2015/QĐ")]
    public void Words_that_were_left_out_are_named_as_they_were_typed(string query, string left) =>
        Assert.Equal(left, string.Join(", ", new SearchReader(Index().GetValueOrDefault).Search(query, 10).LeftOut));

    [Theory]
    [InlineData("hồ sơ xin quyết định ở tỉnh")]
    [InlineData("giấy \"hồ sơ\" quyết định")]
    [InlineData("hồ sơ số 06/2015/QĐ-UBND tỉnh")]
    public void To_leave_words_out_no_more_is_looked_up_than_the_query_had(string query)
    {
        var (reader, asked) = (new SearchReader(Index().GetValueOrDefault), new List<string>());

        new SearchShortening(text =>
        {
            asked.Add(text);
            return reader.Ranked(text);
        }).Shortened(query, query);

        var known = Keys(query);
        Assert.True(asked.Count > 2);
        Assert.All(asked.SelectMany(Keys), key => Assert.Contains(key, known));
    }

    private static IReadOnlyList<string> Keys(string query)
    {
        var read = SearchQuery.Of(query);
        return [.. read.Words.Select(w => w.Key), .. Enumerable.Range(0, read.Pairs.Count).Select(read.Key)];
    }

    [Fact]
    public void The_browser_understands_the_same()
    {
        using var scratch = new ScratchFolder();
        foreach (var (path, content) in Index())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(scratch.At(path))!);
            File.WriteAllBytes(scratch.At(path), content);
        }
        string[] queries = [.. Cases.Select(c => (string)c[0]), "quyết địhn gigf", "thu lệ phí hộ tịch theo 06/2015/QĐ", "30 30/2020 12/2020 2014/06/2014 lệ phí ho62", new string('é', 500), "hồ sơ \ud83d", "quyết\u0000định", "nɔp hồ sơ", "ñỗp hồ sơ"];

        var browser = SearchScript.Run<Answer[]>("""
            const index = new Index(input.folder, async (path, isJson) => isJson ? JSON.parse(readFileSync(path, 'utf8')) : new Uint8Array(readFileSync(path)));
            return Promise.all(input.queries.map(q => understood(q, text => index.ranked(query(text)), () => index.dictionary())));
            """, new { folder = scratch.At(SearchIndex.Folder) + "/", queries });

        var reader = new SearchReader(Index().GetValueOrDefault);
        foreach (var (i, query) in queries.Index())
        {
            var here = new SearchUnderstanding(reader.Ranked, reader.Dictionary).Of(query);
            Assert.Equal((query, here.Suggestion, here.Note), (query, browser[i].suggestion, browser[i].note));
            Assert.Equal(here.LeftOut, browser[i].left ?? []);
            Assert.Equal(here.Ranked.Select(r => (r.Page, r.IsListed, r.IsWritten, r.Score)), browser[i].ranked.Select(r => (r.page, r.listed, r.written, r.score)));
        }
    }

    [Theory]
    [InlineData("\"nộp hồ\"", false)]
    [InlineData("\"nộp hồ\" \"trực tuyến\"", false)]
    [InlineData("\"nộp hồ sơ\"", true)]
    [InlineData("nộp hồ sơ", false)]
    [InlineData("\"a b c d e f g h i j k l m n o p a c e g i k m o b d f h j l n p a d g j m p b e h k n c f i l o\"", true)]
    public void Longer_phrases_are_known_by_their_pairs_as_many_as_can_be_noted(string query, bool isLoose)
    {
        var browser = SearchScript.Run<Cut>("const q = query(input); return { words: q.words.length, pairs: q.pairs.length, phrases: q.phrases, isLoose: q.isLoose };", query);

        var here = SearchQuery.Of(query);
        Assert.Equal((here.Words.Count, here.Pairs.Count, here.Phrases.Sum(pair => 1 << pair), isLoose), (browser.words, browser.pairs, browser.phrases, browser.isLoose));
        Assert.InRange(here.Pairs.Count, 0, SearchQuery.MostPairs);
    }

    [Fact]
    public void The_dictionary_is_only_loaded_where_a_word_is_not_found()
    {
        var reader = new SearchReader(Index().GetValueOrDefault);

        foreach (var query in (string[])["quyết định", "quyeets ddinhj", "gif"]) reader.Search(query, 10);

        Assert.DoesNotContain(reader.Loaded.Keys, path => path.EndsWith("tu.json", StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<string, byte[]> Index()
    {
        var collected = new SearchCollector(SearchAbbreviations.None);
        foreach (var (i, (title, body)) in Pages.Index())
            collected.Add(new SearchPage($"/p{i}/", title, "", "Trang", "2025-01-01", [], new Dictionary<string, IReadOnlyList<string>>()), body, [(title, 6)]);
        return SearchIndex.Build(collected, "Cổng mẫu");
    }

    // As the script names them.
#pragma warning disable IDE1006
    private sealed record Answer(string text, string? suggestion, string? note, string[]? left, Page[] ranked);

    private sealed record Cut(int words, int pairs, int phrases, bool isLoose);

    private sealed record Page(int page, bool listed, bool written, int score);
#pragma warning restore IDE1006
}
