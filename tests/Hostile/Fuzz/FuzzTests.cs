using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Portal.Tests.Hostile.Fuzz;

/// <summary>
/// Mutations of real files through every reader: no crash, no hang, no exception that is not a diagnostic, nothing active in the HTML.
/// <c>make fuzz</c> runs a million; here a tenth of that.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const ulong Seed = 20_261_122;
    private const int Inputs = 100_000;

    // Beyond this an input is one that the budgets should have refused. Far above what a busy machine adds.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    [Fact]
    public void Nothing_but_diagnostics_comes_of_any_input()
    {
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("PORTAL_FUZZ_SEED") ?? $"{Seed}", CultureInfo.InvariantCulture);
        var inputs = int.Parse(Environment.GetEnvironmentVariable("PORTAL_FUZZ") ?? $"{Inputs}", CultureInfo.InvariantCulture);
        var (faults, slowest) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<string, (TimeSpan Took, string Input)>());
        var watch = Stopwatch.StartNew();

        // Each thousand has a generator of its own: the inputs are the same however many threads there are.
        Parallel.For(0, inputs / 1000, block =>
        {
            var target = Target.All[block % Target.All.Count];
            var mutator = new Mutator(seed + (ulong)block, target.Corpus);
            for (var i = 0; i < 1000; i++)
            {
                var text = mutator.Next();
                var started = Stopwatch.GetTimestamp();
                if (target.Fault(text) is { } fault) faults.Enqueue($"{target.Name}, seed {seed + (ulong)block}, input {i}: {fault}\n{text}");
                var took = Stopwatch.GetElapsedTime(started);
                slowest.AddOrUpdate(target.Name, _ => (took, $"seed {seed + (ulong)block}, input {i}"), (_, most) => took > most.Took ? (took, $"seed {seed + (ulong)block}, input {i}") : most);
                if (took > Hang) faults.Enqueue($"{target.Name}, seed {seed + (ulong)block}, input {i} took {took}:\n{text}");
            }
        });

        output.WriteLine($"seed {seed}, {inputs} inputs in {watch.Elapsed.TotalSeconds:F0} s, {faults.Count} faults; slowest: {string.Join(", ", slowest.Select(s => $"{s.Key} {s.Value.Took.TotalMilliseconds:F0} ms ({s.Value.Input})"))}");
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Take(10)));
    }
}
