using System.Collections.Concurrent;
using System.Diagnostics;

namespace Portal.Generator;

/// <summary>
/// Stands behind the budgets. They are counted, so that the verdict is the same on every machine, and should refuse whatever would
/// take long; a page that keeps the processor busy beyond any measure has found a hole in them. The run then ends and names it.
/// </summary>
internal sealed class Watchdog(TimeSpan limit, TimeSpan interval)
{
    // The first thread of a program has as much; others are given less.
    private const int Stack = 8 * 1024 * 1024;

    private readonly ConcurrentDictionary<Turn, bool> _turns = new();

    /// <summary>The one of this program: the slowest page that the budgets let through takes less than a second.</summary>
    public static Watchdog Default { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(1));

    /// <summary>Names the file or page that this thread works on until the answer is disposed of.</summary>
    public Turn Watch(string what)
    {
        var turn = new Turn(this, what);
        _turns.TryAdd(turn, true);
        return turn;
    }

    /// <summary>Does the work; ends early with <paramref name="overdue"/>'s answer for what took too long. The threads that are stuck end with the program.</summary>
    public ExitCode Run(Func<ExitCode> work, Func<string, ExitCode> overdue)
    {
        var result = ExitCode.Bug;
        var thread = new Thread(() => result = work(), Stack) { IsBackground = true };
        thread.Start();
        while (!thread.Join(interval))
            if (Overdue() is { } what) return overdue(what);
        return result;
    }

    /// <summary>Time on the clock alone could be that of a sleeping machine, time of the processor that of the other threads.</summary>
    private string? Overdue()
    {
        using var process = Process.GetCurrentProcess();
        var used = process.TotalProcessorTime;
        foreach (var turn in _turns.Keys)
        {
            turn.First ??= (Stopwatch.GetTimestamp(), used);
            if (Stopwatch.GetElapsedTime(turn.First.Value.Seen) >= limit && used - turn.First.Value.Used >= limit) return turn.What;
        }
        return null;
    }

    /// <summary>One piece of work.</summary>
    internal sealed class Turn(Watchdog watchdog, string what) : IDisposable
    {
        public string What => what;

        /// <summary>When the watchdog first saw it, and what the program had used by then.</summary>
        public (long Seen, TimeSpan Used)? First { get; set; }

        public void Dispose() => watchdog._turns.TryRemove(this, out _);
    }
}
