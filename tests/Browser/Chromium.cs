using System.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>Debian's Chromium without a window, on a page of this machine: gives back the page as it stands after its scripts ran.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string Dump(string file, ScratchFolder profile)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000", "--timeout=60000",
            $"--user-data-dir={profile.At("chromium")}", "--dump-dom", "file://" + file,
        ];
        var info = new ProcessStartInfo(Find(), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info)!;
        var error = process.StandardError.ReadToEndAsync();
        var dom = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(dom.Length > 0, error.GetAwaiter().GetResult());
        return dom;
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).First(File.Exists);
}
