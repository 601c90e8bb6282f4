using System.Globalization;
using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary>All that the comparisons print.</summary>
internal static class Report
{
    private static readonly string[] Endings = [".html", ".xml", ".json"];

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    public static void Line(string text) => Console.WriteLine(text);

    public static void Run(string name, int run, Sample sample) =>
        Line($"{name,-8} run {run}: wall {sample.Wall.TotalSeconds,8:F2} s  cpu {sample.Cpu.TotalSeconds,8:F2} s  peak {sample.PeakBytes >> 20,6} MiB  (others {sample.Others.TotalSeconds:F1} s)");

    public static void Compare(Contender portal, Contender peer)
    {
        Heading("min     median        max");
        foreach (var contender in (Contender[])[portal, peer])
        {
            Row($"{contender.Name} wall, s", contender.Runs.Wall);
            Row($"{contender.Name} cpu, s", contender.Runs.Cpu);
            Row($"{contender.Name} peak, MiB", contender.Runs.Peak);
        }

        Heading("files           bytes");
        Written(portal);
        Written(peer);

        Heading("Portal / Hugo, medians (minima)");
        Ratio(Gate.Wall, portal.Runs.Wall, peer.Runs.Wall);
        Ratio(Gate.Cpu, portal.Runs.Cpu, peer.Runs.Cpu);
        Ratio(Gate.Memory, portal.Runs.Peak, peer.Runs.Peak);
    }

    public static void Growth(IReadOnlyList<int> sizes, IReadOnlyList<Runs> results)
    {
        Heading("min     median        max");
        foreach (var (pages, runs) in sizes.Zip(results))
        {
            Row(string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages, wall, s"), runs.Wall);
            Row("    cpu, s", runs.Cpu);
            Row("    peak, MiB", runs.Peak);
        }

        var seconds = results.Select(runs => runs.Wall.Median).ToList();
        var milliseconds = sizes.Zip(sizes.Skip(1)).Select((step, i) => (seconds[i + 1] - seconds[i]) / (step.Second - step.First) * 1000).ToList();
        Heading("one more page costs");
        Line($"{$"from {sizes[0]} pages, ms",-24} {milliseconds[0],10:F3}");
        Line($"{$"from {sizes[1]} pages, ms",-24} {milliseconds[1],10:F3}");
        var growth = milliseconds[1] / milliseconds[0];
        Line($"{Gate.Growth.Name,-24} {growth,10:F3}   {Gate.Growth.Verdict(growth)}");
    }

    public static void Check(Runs build, Runs check, Runs since)
    {
        Heading("min     median        max");
        foreach (var (name, runs) in ((string, Runs)[])[("build", build), ("check", check), ("since", since)])
        {
            Row($"{name} wall, s", runs.Wall);
            Row($"{name} cpu, s", runs.Cpu);
            Row($"{name} peak, MiB", runs.Peak);
        }

        Heading("medians (minima)");
        Ratio(Gate.Check, check.Wall, build.Wall);
        Line($"{Gate.Since.Name,-24} {since.Wall.Median,10:F2}   {Gate.Since.Verdict(since.Wall.Median)}   ({since.Wall.Min:F2})");
    }

    private static void Heading(string text) => Line($"\n{"",-24}        {text}");

    private static void Row(string name, Spread spread) =>
        Line($"{name,-24} {spread.Min,10:F2} {spread.Median,10:F2} {spread.Max,10:F2}");

    private static void Written(Contender contender)
    {
        var written = contender.Written;
        Line($"{contender.Name,-24} {written.Files,12:N0} {written.Bytes,15:N0}");
        foreach (var ending in Endings)
            Line($"{"    " + ending,-24} {written.Of(ending).Files,12:N0} {written.Of(ending).Bytes,15:N0}");
    }

    /// <summary>The gate is on the medians; on a machine with other work the minima say more.</summary>
    private static void Ratio(Gate gate, Spread ours, Spread theirs)
    {
        var ratio = ours.Median / theirs.Median;
        Line($"{gate.Name,-24} {ratio,10:F3}   {gate.Verdict(ratio)}   ({ours.Min / theirs.Min:F3})");
    }
}
