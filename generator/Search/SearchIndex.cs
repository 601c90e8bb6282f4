using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Generator.Search;

/// <summary>The whole index of one portal as files: root, shards, rests of long lists, cards, facets, dictionary.</summary>
internal sealed class SearchIndex
{
    /// <summary>Where the index stands, from the web root.</summary>
    public const string Folder = "tim-kiem";

    /// <summary>The one file whose name stays.</summary>
    public const string Root = "goc.json";

    /// <summary>Pages from which shards are twice as large, lest there be too many of them.</summary>
    private const int LargeFrom = 20_000;

    private const int ShardSize = 12_288;

    /// <summary>Made side by side; a number of the index, not of the machine, so that every machine makes the same shards.</summary>
    private const int Parts = 8;

    /// <summary>Pages that numbers of two bytes can tell apart.</summary>
    private const int MostShortNumbers = 65_536;

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
        var tables = new SearchTables(index._pages);
        foreach (var (name, content) in tables.Files().Append(("tu.json", SearchTables.Dictionary(index._dictionary)))) index._files[name] = content;
        return index.Named(portal, shards, tables);
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

    /// <summary>
    /// Everything stands in a folder named after what it holds, so that browsers may keep it for ever and never mix two states. The
    /// root alone keeps its name and says which folder is the present one.
    /// </summary>
    private SortedDictionary<string, byte[]> Named(string portal, IReadOnlyList<Shard> shards, SearchTables tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }
        var build = Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
        var named = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [$"{Folder}/{Root}"] = MakeRoot(portal, build, shards, tables) };
        foreach (var (name, content) in _files) named[$"{Folder}/{build}/{name}"] = content;
        return named;
    }

    private byte[] MakeRoot(string portal, string build, IReadOnlyList<Shard> shards, SearchTables tables) => SearchJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("v", 1);
        json.WriteString("portal", portal);
        json.WriteString("build", build);
        json.WriteNumber("pages", _pages.Count);
        json.WriteNumber("cards", SearchTables.CardsInFile);
        json.WriteBoolean("documents", tables.HasDocuments);
        json.WriteTexts("facets", tables.Facets);
        json.WriteStartObject("rests");
        foreach (var (key, number) in _rests) json.WriteNumber(key, number);
        json.WriteEndObject();
        json.WriteTexts("shards", shards.Select(s => s.First));
        json.WriteEndObject();
    });

    /// <summary>A file as hosts hand it out that are set up for Brotli: quality 4; for shards 5 takes twice as long for nothing, for cards it would save 5 %; 11 takes eighty times as long for 6 % (measured).</summary>
    public static byte[] Compressed(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        BrotliEncoder.TryCompress(content, compressed, out var length, 4, 22);
        return compressed[..length];
    }
}
