using System.Diagnostics;

namespace Portal.Bench.Measure;

/// <summary>Measures a command in a process of its own (<c>measure -- command</c>), whose only child it is, so that nothing else is counted.</summary>
internal static class Meter
{
    /// <summary>The part that runs inside the measuring process.</summary>
    public static (Sample Sample, int ExitCode) RunOnlyChild(Command command)
    {
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(command.Program, command.Arguments);
        child.WaitForExit();
        var wall = clock.Elapsed;
        var (cpu, peak) = Rusage.Children();
        return (new Sample(wall, cpu, peak), child.ExitCode);
    }

    /// <summary>Starts the measuring process and reads its result.</summary>
    public static Sample Run(Command command)
    {
        Rusage.FlushDisks();
        var busy = Machine.BusyTime();
        var self = Path.Combine(AppContext.BaseDirectory, "Portal.Bench");
        var output = Output(new Command(self, ["measure", "--", command.Program, .. command.Arguments]));
        var result = output.TrimEnd().Split('\n')[^1];
        var sample = Sample.Parse(result) ?? throw new BenchException($"no result from: {command}\n{output}");
        return sample with { Others = Machine.BusyTime() - busy - sample.Cpu };
    }

    /// <summary>Standard output of a command that must succeed.</summary>
    public static string Output(Command command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new BenchException($"exit code {process.ExitCode} from: {command}\n{output}");
    }
}
