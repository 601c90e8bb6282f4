using System.Globalization;

namespace Portal.Bench.Measure;

/// <summary>What the figures were measured on, and what else it was doing.</summary>
internal static class Machine
{
    // Ticks of /proc/stat: 100 a second on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    /// <summary>Processors and load: where other programs are at work, neither times nor ratios mean much.</summary>
    public static string Describe() =>
        $"{Environment.ProcessorCount} processors, load before the start {File.ReadAllText("/proc/loadavg").Split(' ')[0]} (should be below 1)";

    /// <summary>Processor time that all programs together have used since the machine started.</summary>
    public static TimeSpan BusyTime()
    {
        // cpu user nice system idle iowait irq softirq …
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Take(7).Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return TimeSpan.FromSeconds((ticks.Sum() - ticks[3] - ticks[4]) / TicksPerSecond);
    }
}
