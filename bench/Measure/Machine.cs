namespace Portal.Bench.Measure;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>Processors and load: where other programs are at work, neither times nor ratios mean much.</summary>
    public static string Describe()
    {
        var load = File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "unknown";
        return $"{Environment.ProcessorCount} processors, load before the start {load} (should be below 1)";
    }
}
