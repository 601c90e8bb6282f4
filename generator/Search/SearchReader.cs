using System.Text.Json;

namespace Portal.Generator.Search;

/// <summary>Searches an index as a browser does, and counts what a browser would load.</summary>
/// <param name="open">The content of a file by its path from the web root; null where there is none.</param>
internal sealed class SearchReader(Func<string, byte[]?> open)
{
    /// <summary>Results beyond which nobody looks.</summary>
    public const int FarEnough = 100;

    private readonly Dictionary<string, byte[]> _loaded = [];
    private readonly Dictionary<string, ShardReader> _shards = [];
    private SearchRoot? _root;

    /// <summary>What was loaded so far: paths from the web root, with their contents.</summary>
    public IReadOnlyDictionary<string, byte[]> Loaded => _loaded;

    /// <summary>Their bytes on the wire, where the host hands out the compressed files.</summary>
    public int LoadedBytes => _loaded.Values.Sum(content => SearchIndex.Compressed(content).Length);

    /// <summary>Searches what a text means.</summary>
    public SearchAnswer Search(string text, int top)
    {
        var understood = new SearchUnderstanding(Ranked, Dictionary).Of(text);
        List<Found> found = [.. understood.Ranked.Take(top).Select(r => FoundOf(Root(), r))];
        return new SearchAnswer(understood.Ranked.Count, found) { Searched = Shown(understood), LeftOut = understood.LeftOut, Suggestion = understood.Suggestion, Note = understood.Note };
    }

    /// <summary>Where words were left out, ends of blocks keep the others apart: nothing to look at.</summary>
    private static string Shown(Understood understood) =>
        understood.LeftOut.Count == 0 ? understood.Text : Shortened.Plainly(understood.Text);

    /// <summary>Every page that has the words of a text as it stands, best first.</summary>
    public IReadOnlyList<RankedPage> Ranked(string text)
    {
        var (root, query) = (Root(), SearchQuery.Of(text));
        if (query.Words.Count == 0) return [];
        var single = query.Words.Select(w => Entry(root, w.Key)).ToList();
        var pairs = Enumerable.Range(0, query.Pairs.Count).Select(i => Entry(root, query.Key(i))).ToList();
        var rests = query.Words.Select(w => root.Rests.TryGetValue(w.Key, out var number) ? ShardReader.Rest(Opened(root.Path($"r{number}.bin"))) : null).ToList();
        return SearchRanker.Rank(query, single, pairs, rests);
    }

    /// <summary>The place of a page in the results, from 1; null where it is not among the first hundred.</summary>
    public int? RankOf(string text, string url) => Search(text, FarEnough).RankOf(url);

    /// <summary>The keys of all words, with the number of their pages.</summary>
    public IReadOnlyDictionary<string, int> Dictionary()
    {
        using var json = JsonDocument.Parse(Load(Root().Path("tu.json")));
        return json.RootElement.EnumerateObject().ToDictionary(w => w.Name, w => w.Value.GetInt32(), StringComparer.Ordinal);
    }

    /// <summary>Number and ISO day of issue of each result that is a document. Browsers ask for them in the document finder only, so they do not count as loaded.</summary>
    public IReadOnlyDictionary<Found, (string Number, string Issued)> DocumentsOf(IReadOnlyList<Found> found)
    {
        if (open(Root().Path("so.json")) is not { } content) return new Dictionary<Found, (string, string)>();
        using var json = JsonDocument.Parse(content);
        return found.Select(f => (Found: f, Facts: json.RootElement[f.Rank.Page])).Where(f => f.Facts.ValueKind == JsonValueKind.Array)
            .ToDictionary(f => f.Found, f => (f.Facts[0].GetString()!, f.Facts[1].GetString()!));
    }

    private SearchRoot Root() => _root ??= SearchRoot.Of(Load($"{SearchIndex.Folder}/{SearchIndex.Root}"));

    private SearchEntry? Entry(SearchRoot root, string key) =>
        root.ShardOf(key) is var shard and >= 0 ? Shard(root.Path($"s{shard}.bin")).Find(key) : null;

    private ShardReader Shard(string path) => _shards.TryGetValue(path, out var known) ? known : _shards[path] = new ShardReader(Opened(path));

    private Found FoundOf(SearchRoot root, RankedPage rank)
    {
        using var cards = JsonDocument.Parse(Load(root.Path($"c{rank.Page / root.CardsInFile}.json")));
        var card = cards.RootElement[rank.Page % root.CardsInFile];
        return new Found(SearchCard.Of(card[0].GetString()!, card[1].GetString()!, card[2].GetString()!), rank) { Date = card[4].GetString()! };
    }

    private byte[] Opened(string path) => Seal.Opened(Load(path), path);

    private byte[] Load(string path) =>
        _loaded.TryGetValue(path, out var known) ? known : _loaded[path] = open(path) ?? throw new FileNotFoundException($"no {path} in the index", path);
}

/// <summary>The root of an index: which shard has which keys.</summary>
internal sealed record SearchRoot(string Build, int CardsInFile, IReadOnlyList<string> Shards, IReadOnlyDictionary<string, int> Rests)
{
    public static SearchRoot Of(byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        var root = json.RootElement;
        return new SearchRoot(
            root.GetProperty("build").GetString()!, root.GetProperty("cards").GetInt32(),
            [.. root.GetProperty("shards").EnumerateArray().Select(s => s.GetString()!)],
            root.GetProperty("rests").EnumerateObject().ToDictionary(r => r.Name, r => r.Value.GetInt32(), StringComparer.Ordinal));
    }

    public string Path(string file) => $"{SearchIndex.Folder}/{Build}/{file}";

    /// <summary>The shard that would have a key: the last one that does not begin after it; -1 where all do.</summary>
    public int ShardOf(string key)
    {
        var (low, high) = (0, Shards.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Shards[middle], key) <= 0) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}

/// <param name="Total">Pages that have all the words.</param>
internal sealed record SearchAnswer(int Total, IReadOnlyList<Found> Results)
{
    /// <summary>What was searched, where it is not what was typed; see <see cref="Understood"/>.</summary>
    public string Searched { get; init; } = "";

    /// <inheritdoc cref="Understood.LeftOut"/>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public string? Suggestion { get; init; }

    public string? Note { get; init; }

    /// <summary>The place of a page among these results, from 1; null where it is not there.</summary>
    public int? RankOf(string url) => Results.Index().Where(r => r.Item.Card.Url == url).Select(r => (int?)(r.Index + 1)).FirstOrDefault();
}

internal sealed record Found(SearchCard Card, RankedPage Rank)
{
    /// <summary>ISO day; empty = none.</summary>
    public string Date { get; init; } = "";
}

