using Portal.Bench.Search;
using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Bench.Comparison;

/// <summary>Mean reciprocal rank at ten, of the same queries for all. Portal is asked through its reader in C#, which a test holds to its script.</summary>
/// <param name="addresses">The page of each peer; Portal's is of no use here.</param>
internal sealed class RelevancePart(ComparisonTable table, IReadOnlyDictionary<Engine, string> addresses, SearchReader? own)
{
    private const int Results = 10;
    private const int Batch = 25;

    /// <summary>Held-out queries on pages of real language.</summary>
    public async Task HelpAsync(HelpQueries queries)
    {
        foreach (var (name, written, gate) in (List<(string, IReadOnlyList<(string Query, string Path)>, Bound)>)
                 [("title", queries.Titles(true), Bound.AtLeast(0.99)), ("three rarest words", queries.Rarest(true), Bound.Best)])
        {
            await RowAsync($"{name} ({written.Count})", written, gate);
            await RowAsync($"{name}, without marks", HelpQueries.Folded(written), gate);
            await RowAsync($"{name}, Telex", Typed(written, TypedKeys.Telex));
            await RowAsync($"{name}, VNI", Typed(written, TypedKeys.Vni));
        }
    }

    /// <summary>Words of made-up pages that do not stand side by side as they do in the query.</summary>
    public async Task CorpusAsync(KnownItemQueries queries)
    {
        foreach (var words in (int[])[2, 6]) await RowAsync($"{words} scattered words", [.. queries.Scattered(words)], Bound.NotBelow(Engine.MiniSearch));
        await RowAsync("6 misaligned words", [.. queries.Misaligned()], Bound.NotBelow(Engine.MiniSearch));
    }

    private async Task RowAsync(string name, IReadOnlyList<(string Query, string Url)> queries, Bound? bound = null)
    {
        var ranks = new Dictionary<Engine, double>();
        if (own is not null) ranks[Engine.Own] = queries.Average(q => Reciprocal([.. own.Search(q.Query, Results).Results.Select(r => r.Card.Url)], q.Url));
        foreach (var (engine, address) in addresses)
        {
            await using var visitor = await Visitor.OpenAsync();
            await visitor.OpenAsync(address, "globalThis.findPages");
            var found = new List<IReadOnlyList<string>>();
            foreach (var batch in queries.Chunk(Batch)) found.AddRange(await visitor.FindAsync(batch.Select(q => q.Query)));
            ranks[engine] = found.Zip(queries, (urls, query) => Reciprocal(urls, query.Url)).Average();
        }
        table.Add($"MRR@10: {name}", ranks, "F3", bound);
    }

    private static double Reciprocal(IReadOnlyList<string> urls, string wanted) => urls.Index().Where(u => u.Item.Trim('/') == wanted.Trim('/')).Select(u => 1.0 / (u.Index + 1)).FirstOrDefault();

    private static IReadOnlyList<(string, string)> Typed(IEnumerable<(string Query, string Path)> queries, Func<string, bool, string> type) =>
        [.. queries.Select(q => (type(q.Query, true), q.Path))];
}
