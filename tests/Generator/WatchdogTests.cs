using System.Diagnostics;
using Portal.Generator;

namespace Portal.Tests.Generator;

public sealed class WatchdogTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    [Fact]
    public void Work_that_never_ends_ends_the_run_and_is_named()
    {
        var watchdog = new Watchdog(Soon, Soon);
        using var end = new CancellationTokenSource();
        var named = "";

        var exit = watchdog.Run(
            () =>
            {
                using (watchdog.Watch("content/mau/xong/index.md")) { }
                using var turn = watchdog.Watch("content/mau/mai/index.md");
                while (!end.IsCancellationRequested) { }
                return ExitCode.Fine;
            },
            what =>
            {
                named = what;
                return ExitCode.Bug;
            });
        end.Cancel();

        Assert.Equal((ExitCode.Bug, "content/mau/mai/index.md"), (exit, named));
    }

    [Fact]
    public void Work_that_waits_is_left_alone()
    {
        var watchdog = new Watchdog(TimeSpan.FromMinutes(10), TimeSpan.FromMilliseconds(5));
        var watch = Stopwatch.StartNew();

        var exit = watchdog.Run(
            () =>
            {
                using var turn = watchdog.Watch("content/mau/cho/index.md");
                Thread.Sleep(Soon);
                return ExitCode.Refused;
            },
            _ => ExitCode.Bug);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.True(watch.Elapsed >= Soon);
    }
}
