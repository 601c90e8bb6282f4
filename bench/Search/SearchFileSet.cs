using Portal.Generator.Search;

namespace Portal.Bench.Search;

/// <summary>An index in memory, with what it weighs on the wire.</summary>
internal sealed class SearchFileSet(IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, byte[]> compressed)
{
    private const string Cards = "c";

    public int Count => files.Count;

    public SearchReader Reader() => new(files.GetValueOrDefault);

    /// <summary>Kinds of files by the letter that their names begin with, largest first.</summary>
    public IEnumerable<(string Kind, int Files, long Bytes, long Compressed)> Kinds() =>
        files.Keys.GroupBy(Kind)
            .Select(g => (g.Key, g.Count(), g.Sum(f => (long)files[f].Length), g.Sum(f => (long)compressed[f].Length)))
            .OrderByDescending(k => k.Item4);

    /// <summary>What a query loaded, before the cards and with them.</summary>
    public QueryCost CostOf(SearchReader reader)
    {
        var (cards, others) = (reader.Loaded.Keys.Where(f => Kind(f) == Cards).ToList(), reader.Loaded.Keys.Where(f => Kind(f) != Cards).ToList());
        return new QueryCost(others.Count, cards.Count, reader.Loaded.Keys.Sum(f => compressed[f].Length));
    }

    private static string Kind(string path) => Path.GetFileNameWithoutExtension(path).TrimEnd([.. "0123456789"]);
}

/// <param name="Files">Root, shards and lists of the rest: known once the root is there, and asked for at once.</param>
/// <param name="Cards">Files of result cards: asked for at once when the ranking is known.</param>
/// <param name="Bytes">Of all of them, compressed.</param>
internal sealed record QueryCost(int Files, int Cards, int Bytes);
