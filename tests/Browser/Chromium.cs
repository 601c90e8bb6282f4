using System.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>Debian's Chromium without a window, on a page of this machine: gives back the page as it stands after its scripts ran.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Always =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage",
    ];

    public static string Dump(string file, ScratchFolder profile)
    {
        using var process = Start(profile, "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000", "--timeout=60000", "--dump-dom", "file://" + file);
        var error = process.StandardError.ReadToEndAsync();
        var dom = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return dom.Length > 0 ? dom : throw new InvalidOperationException(error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it with a profile of its own.</summary>
    public static Process Start(ScratchFolder profile, params string[] arguments)
    {
        var info = new ProcessStartInfo(Find(), [.. Always, $"--user-data-dir={ProfileOf(profile)}", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(info)!;
    }

    public static string ProfileOf(ScratchFolder profile) => profile.At("chromium");

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).First(File.Exists);
}
