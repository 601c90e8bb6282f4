using Portal.Bench.Commands;
using Portal.Bench.Measure;
using Portal.Bench.Search;

namespace Portal.Bench.Comparison;

/// <summary>How long each key waits for its results on a page that stands open, when its files were loaded once before.</summary>
internal sealed class KeysPart(ComparisonTable table, KnownItemQueries queries, IReadOnlyDictionary<Engine, string> addresses)
{
    private const int Words = 4;

    public async Task MeasureAsync(int count)
    {
        List<string> texts = [.. queries.Adjacent(Words).Take(count).Select(q => q.Query)];
        var (answers, works) = (new Dictionary<Engine, double>(), new Dictionary<Engine, double>());
        foreach (var (engine, address) in addresses)
        {
            await using var visitor = await Visitor.OpenAsync();
            await visitor.OpenAsync(address, engine == Engine.Own ? "document.readyState === 'complete'" : "globalThis.findPages");
            foreach (var text in texts) await visitor.TypeAsync(text);
            var times = new List<(double Answer, double Work)>();
            foreach (var text in texts) times.AddRange(await visitor.TypeAsync(text));
            (answers[engine], works[engine]) = (Spread.P95(times.Select(t => t.Answer)), Spread.P95(times.Select(t => t.Work)));
            Report.Line($"{engine.Name}: {times.Count} keys, median {Spread.Of(times.Select(t => t.Answer)).Median:F1} ms, of which work {Spread.Of(times.Select(t => t.Work)).Median:F1} ms");
        }
        table.Add("key to results, warm, ms, p95", answers, "F1", Bound.AtMost(50));
        table.Add("of which work, not waiting for more keys", works, "F1");
    }
}
