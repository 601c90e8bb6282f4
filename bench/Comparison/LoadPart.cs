using Portal.Bench.Commands;
using Portal.Bench.Measure;
using Portal.Bench.Search;

namespace Portal.Bench.Comparison;

/// <summary>What a visitor loads, and waits, until the first results of a query stand on a page that was never seen before.</summary>
internal sealed class LoadPart(ComparisonTable table, KnownItemQueries queries, IReadOnlyDictionary<Engine, string> addresses, int pages)
{
    /// <summary>Queries where every one costs the same, and the whole index.</summary>
    private const int FewQueries = 3;

    /// <summary>Pages from which an index may cost more.</summary>
    private const int LargeFrom = 20_000;

    private static readonly int[] Lengths = [2, 6];

    /// <summary>Bytes and requests.</summary>
    public async Task BytesAsync(int count)
    {
        foreach (var length in Lengths)
        {
            var costs = await VisitAsync(length, count, isSlow: false);
            var name = $"{length} syllables, cold:";
            var limit = (pages < LargeFrom ? (Short: 60, Long: 110) : (Short: 110, Long: 200)) is var limits && length == 2 ? limits.Short : limits.Long;
            table.Add($"{name} kB to the first ten, p95", Of(costs, c => c.SearchBytes / 1000, Spread.P95), "F1", Bound.AtMost(limit));
            table.Add($"{name} kB, mean", Of(costs, c => c.SearchBytes / 1000, Enumerable.Average), "F1");
            table.Add($"{name} kB of the page itself", Of(costs, c => c.PageBytes / 1000, Enumerable.Average), "F1");
            table.Add($"{name} kB of passages, later", Of(costs, c => c.LaterBytes / 1000, Enumerable.Average), "F1");
            table.Add($"{name} requests before cards, p95", Of(costs, c => c.RequestsBeforeCards, Spread.P95), "F0", length == 2 ? Bound.AtMost(6) : null);
            table.Add($"{name} requests in all, mean", Of(costs, c => c.Scripts + c.Waves.Sum(), Enumerable.Average), "F1");
            table.Add($"{name} waves of requests, most", Of(costs, c => c.Waves.Count, Enumerable.Max), "F0", Bound.AtMost(3));
        }
    }

    /// <summary>Time on a slow network and a slow processor.</summary>
    public async Task SlowAsync(int count)
    {
        foreach (var length in Lengths)
        {
            var costs = await VisitAsync(length, count, isSlow: true);
            table.Add($"{length} syllables, cold, slow: s to the first ten", Of(costs, c => c.Milliseconds / 1000, v => Spread.Of(v).Median), "F2", Bound.Share(0.5, Engine.Pagefind));
        }
    }

    private async Task<Dictionary<Engine, List<VisitCost>>> VisitAsync(int length, int count, bool isSlow)
    {
        List<string> texts = [.. queries.Adjacent(length).Select(q => q.Query)];
        var costs = new Dictionary<Engine, List<VisitCost>>();
        foreach (var (engine, address) in addresses)
        {
            await using var visitor = await Visitor.OpenAsync();
            // Hosts compress what they hand out for the first time: nobody's bytes, but somebody's time.
            await visitor.ColdAsync(address, texts[0]);
            await (isSlow ? visitor.SlowDownAsync() : visitor.StepBackAsync());
            var own = costs[engine] = [];
            var few = isSlow ? 1 : Math.Min(FewQueries, count);
            foreach (var text in texts.Skip(1).Take(engine.LoadsAll ? few : count)) own.Add(await visitor.ColdAsync(address, text));
            Report.Line($"{engine.Name}, {length} syllables{(isSlow ? ", slow" : "")}: {own.Count} queries, {Spread.Of(own.Select(c => c.Milliseconds)).Median:F0} ms");
        }
        return costs;
    }

    private static Dictionary<Engine, double> Of(Dictionary<Engine, List<VisitCost>> costs, Func<VisitCost, double> value, Func<IEnumerable<double>, double> sum) =>
        costs.ToDictionary(c => c.Key, c => sum(c.Value.Select(value)));
}
