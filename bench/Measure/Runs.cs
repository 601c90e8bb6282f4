namespace Portal.Bench.Measure;

/// <summary>All runs of one program, in seconds and MiB.</summary>
internal sealed record Runs(IReadOnlyList<Sample> Samples)
{
    public Spread Wall => Spread.Of(Samples.Select(sample => sample.Wall.TotalSeconds));

    public Spread Cpu => Spread.Of(Samples.Select(sample => sample.Cpu.TotalSeconds));

    public Spread Peak => Spread.Of(Samples.Select(sample => sample.PeakBytes / (1024.0 * 1024.0)));
}
