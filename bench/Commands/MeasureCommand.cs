using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary><c>measure -- command</c>: runs one command and prints its wall time, processor time and peak memory.</summary>
internal static class MeasureCommand
{
    public static int Run(string[] words)
    {
        if (words is not ["--", var program, .. var rest])
            throw new BenchException("write: measure -- COMMAND ARGUMENTS");

        var (sample, exitCode) = Meter.RunOnlyChild(new Command(program, rest));
        Console.WriteLine(sample.ToLine());
        return exitCode;
    }
}
