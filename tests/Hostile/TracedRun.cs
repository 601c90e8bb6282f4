using System.Diagnostics;
using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>Runs <c>portal</c> under <c>strace</c> and says what it opened, started and called, as the kernel saw it.</summary>
internal sealed partial class TracedRun
{
    private readonly List<string> _calls;

    private TracedRun(int exitCode, string said, List<string> calls) => (ExitCode, Said, _calls) = (exitCode, said, calls);

    public int ExitCode { get; }

    /// <summary>Everything that the command printed.</summary>
    public string Said { get; }

    /// <summary>The files and folders that were opened, by full path.</summary>
    public IReadOnlyList<string> Opened => [.. Calls("openat", "open").Where(c => !c.Contains(" = -1 ", StringComparison.Ordinal)).Select(PathIn).OfType<string>().Distinct()];

    /// <summary>The programs that were started.</summary>
    public IReadOnlyList<string> Started => [.. Calls("execve").Where(c => c.Contains(" = 0", StringComparison.Ordinal)).Select(PathIn).OfType<string>()];

    /// <summary>Whatever speaks to other programs or machines.</summary>
    public IReadOnlyList<string> Network => [.. Calls("socket", "connect", "bind", "sendto")];

    /// <param name="environment">Variables beside those of the test.</param>
    /// <param name="seconds">After which a run counts as hanging.</param>
    public static TracedRun Portal(IReadOnlyDictionary<string, string> environment, int seconds, params string[] arguments)
    {
        using var scratch = new ScratchFolder();
        var trace = scratch.At("trace");
        string[] all =
        [
            "-s", "KILL", $"{seconds}", "strace", "-f", "-qq", "-s", "4096", "-e", "trace=openat,open,execve,socket,connect,bind,sendto", "-e", "signal=none", "-o", trace,
            "dotnet", Path.Combine(AppContext.BaseDirectory, "portal.dll"), .. arguments,
        ];
        var info = new ProcessStartInfo("timeout", all) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        // The runtime's own debugging door is a socket; the program has none.
        info.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach (var (name, value) in environment) info.Environment[name] = value;

        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return new TracedRun(process.ExitCode, said, [.. File.ReadLines(trace)]);
    }

    /// <summary>A call that another thread interrupted stands in two lines, of which the first has the arguments.</summary>
    private IEnumerable<string> Calls(params string[] names) =>
        _calls.Where(line => Call().Match(line) is { Success: true } call && names.Contains(call.Groups[1].Value));

    private static string? PathIn(string call) => Quoted().Match(call) is { Success: true } path ? Regex.Unescape(path.Groups[1].Value) : null;

    [GeneratedRegex("^[0-9]+ +([a-z]+)\\(")]
    private static partial Regex Call();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}
