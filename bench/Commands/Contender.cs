using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary>One generator in a comparison: its runs so far and what the last one wrote.</summary>
internal sealed class Contender(string name, Func<string, Command> command, WorkFolder work)
{
    private readonly List<Sample> _samples = [];
    private string _last = "";

    public string Name => name;

    public Runs Runs => new(_samples);

    public OutputFolder Written => OutputFolder.Read(_last);

    /// <summary>Not counted: the launcher may publish the program here, and the corpus comes into the page cache.</summary>
    public void WarmUp() => Build();

    public void Measure(int run)
    {
        var sample = Build();
        _samples.Add(sample);
        Report.Run(name, run, sample);
    }

    private Sample Build()
    {
        _last = work.Fresh(name);
        return Meter.Run(command(_last));
    }
}
