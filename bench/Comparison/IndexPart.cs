using Portal.Bench.Commands;
using Portal.Bench.Measure;
using Portal.Bench.Search;

namespace Portal.Bench.Comparison;

/// <summary>What making the index costs, and what it weighs.</summary>
internal sealed class IndexPart(ComparisonTable table, int runs)
{
    private const int Megabyte = 1_000_000;

    /// <param name="root">The sources of the portal, whose builds with and without an index are compared; null = Portal is not measured.</param>
    /// <param name="sites">The folder of each engine.</param>
    /// <param name="again">Makes the index of a peer once more.</param>
    public void Measure(string? root, IReadOnlyDictionary<Engine, string> sites, IReadOnlyDictionary<Engine, Sample> first, Func<Engine, Sample> again)
    {
        var seconds = first.ToDictionary(f => f.Key, f => new List<double> { f.Value.Cpu.TotalSeconds });
        var (without, with) = (new List<double>(), new List<double>());
        if (root is not null) IndexBuild.Without(root);
        for (var run = 1; run <= runs; run++)
        {
            if (root is not null)
            {
                without.Add(IndexBuild.Without(root).TotalSeconds);
                with.Add(IndexBuild.With(root).Cpu.TotalSeconds);
            }
            foreach (var engine in seconds.Keys.Where(_ => run > 1)) seconds[engine].Add(again(engine).Cpu.TotalSeconds);
            Report.Line($"index, run {run}: {string.Join(", ", Said(without, with, seconds))}");
        }
        var cpu = seconds.ToDictionary(s => s.Key, s => Spread.Of(s.Value).Median);
        if (root is not null) cpu[Engine.Own] = Spread.Of(with).Median - Spread.Of(without).Median;
        table.Add("index: processor time, s", cpu, "F1", Bound.Share(0.2, Engine.Pagefind));
        var bytes = sites.ToDictionary(s => s.Key, s => (double)IndexBytes.Of(s.Key, s.Value) / Megabyte);
        table.Add("index: size, compressed, MB", bytes, "F1", Bound.AtMost(8));
    }

    private static IEnumerable<string> Said(List<double> without, List<double> with, Dictionary<Engine, List<double>> seconds) =>
    [
        .. with.Count == 0 ? [] : (string[])[FormattableString.Invariant($"{Engine.Own.Name} {with[^1]:F1} − {without[^1]:F1} s")],
        .. seconds.Select(s => FormattableString.Invariant($"{s.Key.Name} {s.Value[^1]:F1} s")),
    ];
}
