using System.Globalization;

namespace Portal.Bench.Measure;

/// <summary>One run of one program: time on the wall, time on all processors, and the largest resident size of any of its processes.</summary>
internal sealed record Sample(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    /// <summary>Processor time that other programs used meanwhile: much of it spoils the run.</summary>
    public TimeSpan Others { get; init; }

    private const string Mark = "measured";

    /// <summary>The line by which the measuring process tells its result.</summary>
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Mark} wall {Wall.TotalSeconds:F3} s cpu {Cpu.TotalSeconds:F3} s peak {PeakBytes} B");

    public static Sample? Parse(string line)
    {
        var words = line.Split(' ');
        return words.Length == 10 && words[0] == Mark
            ? new Sample(Seconds(words[2]), Seconds(words[5]), long.Parse(words[8], CultureInfo.InvariantCulture))
            : null;
    }

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));
}
