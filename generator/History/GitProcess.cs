using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Portal.Generator.History;

/// <summary>
/// The one program that is ever started. What it says depends on the repository alone: the environment is cleared, the
/// configuration of the system and the user is not read, and nothing that the repository names is run: no question is asked for
/// whose answer Git would put a file through a filter, a text conversion or a diff of the repository's own. Needs Git 2.31.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    private static readonly string[] Always =
    [
        "--no-pager",
        // Content is often checked out by another user (containers, CI) and there is no user configuration to say it is
        // trusted; nothing that is asked for runs a program that the repository names.
        "-c", "safe.directory=*",
        // A folder of content that looks like a repository of its own must not be taken for one.
        "-c", "safe.bareRepository=explicit",
        "-c", "core.fsmonitor=false",
    ];

    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_ATTR_NOSYSTEM"] = "1",
        ["GIT_NO_REPLACE_OBJECTS"] = "1",
        // A partial clone must fail rather than go to the network for what it lacks.
        ["GIT_NO_LAZY_FETCH"] = "1",
        ["GIT_ALLOW_PROTOCOL"] = "none",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["LC_ALL"] = "C",
    };

    private readonly Process? _process;
    private readonly Task<string> _complaint;

    private GitProcess(Process? process, Task<string> complaint)
    {
        _process = process;
        _complaint = complaint;
    }

    /// <summary>What Git writes; empty where it could not be started.</summary>
    public Stream Output => _process?.StandardOutput.BaseStream ?? Stream.Null;

    /// <summary>Starts Git in the root folder, which makes the paths relative to it.</summary>
    /// <param name="input">What it is told, a line each; it is read to the end before Git answers.</param>
    public static GitProcess Start(string git, string root, IReadOnlyList<string> arguments, IReadOnlyList<string>? input = null)
    {
        try
        {
#pragma warning disable RS0030 // The one program.
            var process = Process.Start(StartInfo(git, root, arguments))!;
#pragma warning restore RS0030
            Tell(process, input ?? []);
            // Read from the start: a full pipe of complaints would stop Git in the middle of its output.
            return new GitProcess(process, process.StandardError.ReadToEndAsync());
        }
        catch (Win32Exception e)
        {
            return new GitProcess(null, Task.FromResult(e.Message));
        }
    }

    /// <summary>Why Git failed, in its own words, once its output is read; null where it did not.</summary>
    public string? Failure()
    {
        var complaint = _complaint.GetAwaiter().GetResult().Trim();
        _process?.WaitForExit();
        if (_process?.ExitCode == 0) return null;
        return complaint.Length == 0 ? $"git: {_process?.ExitCode}" : complaint.Split('\n')[0];
    }

    public void Dispose()
    {
        if (_process is { HasExited: false }) _process.Kill();
        _process?.Dispose();
    }

    /// <summary>Told by a thread of its own: Git answers while it is still being asked, and either pipe may fill.</summary>
    private static void Tell(Process process, IReadOnlyList<string> lines) => _ = Task.Run(() =>
    {
        try
        {
            using var input = process.StandardInput;
            foreach (var line in lines) input.Write($"{line}\n");
        }
        catch (IOException)
        {
            // Git ended early; its exit code says why.
        }
    });

    private static ProcessStartInfo StartInfo(string git, string root, IReadOnlyList<string> arguments)
    {
        var info = new ProcessStartInfo(git, [.. Always, .. arguments])
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
#pragma warning disable RS0030 // Written, never read: Git is given this environment and no other.
        info.Environment.Clear();
        foreach (var (name, value) in Environment) info.Environment.Add(name, value);
#pragma warning restore RS0030
        return info;
    }
}
