using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Portal.Generator.Search;

/// <summary>The whole index of one portal as files: root, shards, rests of long lists, cards, facets, dictionary.</summary>
internal sealed class SearchIndex
{
    /// <summary>Where the index stands, from the web root.</summary>
    public const string Folder = "tim-kiem";

    /// <summary>The one file whose name stays.</summary>
    public const string Root = "goc.json";

    /// <summary>Cards in one file.</summary>
    public const int CardsInFile = 8;

    /// <summary>Pages from which shards are twice as large, lest there be too many of them.</summary>
    private const int LargeFrom = 20_000;

    private const int ShardSize = 12_288;

    /// <summary>Made side by side; a number of the index, not of the machine, so that every machine makes the same shards.</summary>
    private const int Parts = 8;

    /// <summary>Pages that numbers of two bytes can tell apart.</summary>
    private const int MostShortNumbers = 65_536;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly IReadOnlyList<SearchPage> _pages;
    private readonly SearchVocabulary _words;
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _rests = new(StringComparer.Ordinal);
    private readonly List<(string Key, int Frequency)> _dictionary = [];

    private SearchIndex(SearchCollector collected)
    {
        _pages = collected.Pages();
        _words = new SearchVocabulary(collected.Forms());
    }

    /// <summary>Every file by path from the web root.</summary>
    public static IReadOnlyDictionary<string, byte[]> Build(SearchCollector collected, string portal, ScoringWeights? weights = null)
    {
        var index = new SearchIndex(collected);
        var shards = index.MakeShards(weights ?? ScoringWeights.Default);
        for (var i = 0; i < shards.Count; i++) index._files[$"s{i}.bin"] = Seal.On(shards[i].Content);
        index.MakeCards();
        var facets = index.MakeFacets();
        index._files["tu.json"] = index.Dictionary();
        index._files["ngay.json"] = index.Days();
        if (index.HasDocuments) index._files["so.json"] = index.Documents();
        return index.Named(portal, shards, facets);
    }

    private IReadOnlyList<Shard> MakeShards(ScoringWeights weights)
    {
        var (postings, scoring) = (new SearchPostings(_pages, _words), new SearchScoring(_pages, weights));
        var parts = postings.Parts(Parts).AsParallel().AsOrdered().Select(part => MakePart(part, postings, scoring)).ToList();
        foreach (var (key, frequency, rest) in parts.SelectMany(p => p.Words))
        {
            _dictionary.Add((key, frequency));
            if (rest is not null) MakeRest(key, rest);
        }
        return [.. parts.SelectMany(p => p.Shards)];
    }

    private (List<(string Key, int Frequency, IReadOnlyList<int>? All)> Words, IReadOnlyList<Shard> Shards) MakePart(Range part, SearchPostings postings, SearchScoring scoring)
    {
        var writer = new ShardWriter(_pages.Count < LargeFrom ? ShardSize : 2 * ShardSize, _pages.Count <= MostShortNumbers ? 2 : 3);
        var (entries, made) = (new SearchEntries(_pages.Count, _words, postings, scoring, writer), new List<(string, int, IReadOnlyList<int>?)>());
        for (var word = part.Start.Value; word < part.End.Value; word++)
        {
            var (frequency, rest) = entries.Write(word);
            made.Add((_words.Keys[word], frequency, rest));
        }
        return (made, entries.Finish());
    }

    /// <summary>All pages of a key whose lists are cut, so that every one of them can be reached and counted.</summary>
    private void MakeRest(string key, IReadOnlyList<int> pages)
    {
        var (steps, before) = (new ShardColumn(), 0);
        foreach (var page in pages)
        {
            steps.Number(page - before);
            before = page;
        }
        _rests[key] = _rests.Count;
        _files[$"r{_rests[key]}.bin"] = Seal.On(steps.Written);
    }

    private void MakeCards()
    {
        for (var start = 0; start < _pages.Count; start += CardsInFile)
        {
            var cards = _pages.Skip(start).Take(CardsInFile);
            _files[$"c{start / CardsInFile}.json"] = Json(json =>
            {
                json.WriteStartArray();
                foreach (var page in cards) WriteCard(json, page);
                json.WriteEndArray();
            });
        }
    }

    private static void WriteCard(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteStartArray();
        json.WriteStringValue(SearchCard.Shortened(page.Url, page.Title));
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Summary);
        json.WriteStringValue(page.Type);
        json.WriteStringValue(page.Date);
        json.WriteStartArray();
        foreach (var badge in page.Badges) json.WriteStringValue(badge);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    /// <summary>For each facet its labels and, page by page, which of them the page has.</summary>
    private List<string> MakeFacets()
    {
        var labelsOf = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (key, labels) in _pages.SelectMany(p => p.Facets))
        {
            if (!labelsOf.TryGetValue(key, out var all)) labelsOf[key] = all = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var label in labels) all.Add(label);
        }
        foreach (var (key, labels) in labelsOf)
        {
            var numbers = labels.Index().ToDictionary(l => l.Item, l => l.Index);
            _files[$"f-{key}.json"] = Json(json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("labels");
                foreach (var label in labels) json.WriteStringValue(label);
                json.WriteEndArray();
                json.WriteStartArray("pages");
                foreach (var page in _pages) WriteOf(json, [.. page.Facets.GetValueOrDefault(key, []).Select(l => numbers[l])]);
                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        return [.. labelsOf.Keys];
    }

    private static void WriteOf(Utf8JsonWriter json, IReadOnlyList<int> labels)
    {
        if (labels is [var only]) json.WriteNumberValue(only);
        else
        {
            json.WriteStartArray();
            foreach (var label in labels) json.WriteNumberValue(label);
            json.WriteEndArray();
        }
    }

    /// <summary>Every key with the number of its pages, for what was mistyped.</summary>
    private byte[] Dictionary() => Json(json =>
    {
        json.WriteStartObject();
        foreach (var (key, frequency) in _dictionary) json.WriteNumber(key, frequency);
        json.WriteEndObject();
    });

    private bool HasDocuments => _pages.Any(p => p.Number.Length > 0);

    /// <summary>How many days each page is older than the newest, so that pages of several portals can be put in order.</summary>
    private byte[] Days() => Json(json =>
    {
        List<int> days = [.. _pages.Select(p => p.Date.Length > 0 ? DateOnly.ParseExact(p.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber : 0)];
        var newest = days.Count == 0 ? 0 : days[0];
        json.WriteStartObject();
        json.WriteNumber("newest", newest);
        json.WriteStartArray("older");
        foreach (var day in days) json.WriteNumberValue(newest - day);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Page by page the number of a document and the day it was issued, or 0: what the document finder asks for.</summary>
    private byte[] Documents() => Json(json =>
    {
        json.WriteStartArray();
        foreach (var page in _pages)
        {
            if (page.Number.Length == 0) json.WriteNumberValue(0);
            else
            {
                json.WriteStartArray();
                json.WriteStringValue(page.Number);
                json.WriteStringValue(page.Issued);
                json.WriteEndArray();
            }
        }
        json.WriteEndArray();
    });

    /// <summary>
    /// Everything stands in a folder named after what it holds, so that browsers may keep it for ever and never mix two states. The
    /// root alone keeps its name and says which folder is the present one.
    /// </summary>
    private SortedDictionary<string, byte[]> Named(string portal, IReadOnlyList<Shard> shards, IReadOnlyList<string> facets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }
        var build = Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
        var named = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [$"{Folder}/{Root}"] = MakeRoot(portal, build, shards, facets) };
        foreach (var (name, content) in _files) named[$"{Folder}/{build}/{name}"] = content;
        return named;
    }

    private byte[] MakeRoot(string portal, string build, IReadOnlyList<Shard> shards, IReadOnlyList<string> facets) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("v", 1);
        json.WriteString("portal", portal);
        json.WriteString("build", build);
        json.WriteNumber("pages", _pages.Count);
        json.WriteNumber("cards", CardsInFile);
        json.WriteBoolean("documents", HasDocuments);
        WriteTexts(json, "facets", facets);
        json.WriteStartObject("rests");
        foreach (var (key, number) in _rests) json.WriteNumber(key, number);
        json.WriteEndObject();
        WriteTexts(json, "shards", shards.Select(s => s.First));
        json.WriteEndObject();
    });

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return stream.ToArray();
    }

    /// <summary>A file as hosts hand it out that are set up for Brotli: quality 4; for shards 5 takes twice as long for nothing, for cards it would save 5 %; 11 takes eighty times as long for 6 % (measured).</summary>
    public static byte[] Compressed(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        BrotliEncoder.TryCompress(content, compressed, out var length, 4, 22);
        return compressed[..length];
    }
}
