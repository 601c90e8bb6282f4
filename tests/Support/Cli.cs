using System.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>Runs <c>portal</c> as a process of its own, as people and machines do.</summary>
internal static class Cli
{
    /// <summary>How the command ended and what it said.</summary>
    public sealed record Answer(int ExitCode, string Output, string Error);

    public static Answer Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    /// <param name="environment">Variables over those of the test.</param>
    /// <param name="arguments">As after <c>portal</c>.</param>
    public static Answer Run(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "portal.dll"), .. arguments], environment);

    /// <summary>The same by another program.</summary>
    public static Answer Run(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment) info.Environment[name] = value;

        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
