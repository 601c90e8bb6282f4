using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Portal.Generator.History;

/// <summary>
/// The one process that the build starts: <c>git log</c> along the first parents of HEAD, newest first. Needs Git 2.31.
/// The output depends on the commits alone: the environment is cleared, the configuration of the system and the user is
/// not read, and whatever the configuration of the repository could bend has its own argument here.
/// </summary>
internal sealed class GitLog : IDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-pager",
        // Content is often checked out by another user (containers, CI) and there is no user configuration to say it is
        // trusted; nothing below runs a program that the repository names.
        "-c", "safe.directory=*",
        // A folder of content that looks like a repository of its own must not be taken for one.
        "-c", "safe.bareRepository=explicit",
        "-c", "core.fsmonitor=false",
        "log", "--first-parent", "--diff-merges=first-parent", "--root", "--no-renames",
        "--raw", "--no-abbrev", "-z", "--relative", "-O/dev/null",
        "--no-color", "--no-show-signature", "--no-mailmap", "--no-notes", "--no-ext-diff", "--no-textconv",
        // The only decoration left is `grafted`, on a commit whose parents a shallow clone lacks. Asking here, not for a
        // file in .git, finds it in linked work trees too, and not where only the history of a side branch is cut off.
        "--decorate=full", "--decorate-refs=refs/none",
        "--format=tformat:%H %ct %D",
        "--",
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

    private GitLog(Process? process, Task<string> complaint)
    {
        _process = process;
        _complaint = complaint;
    }

    /// <summary>What Git writes; empty where it could not be started.</summary>
    public Stream Output => _process?.StandardOutput.BaseStream ?? Stream.Null;

    /// <summary>Starts Git in the root folder, which makes the paths relative to it.</summary>
    public static GitLog Start(string git, string root)
    {
        try
        {
#pragma warning disable RS0030 // The one process.
            var process = Process.Start(StartInfo(git, root))!;
#pragma warning restore RS0030
            // Read from the start: a full pipe of complaints would stop Git in the middle of its output.
            return new GitLog(process, process.StandardError.ReadToEndAsync());
        }
        catch (Win32Exception e)
        {
            return new GitLog(null, Task.FromResult(e.Message));
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

    private static ProcessStartInfo StartInfo(string git, string root)
    {
        var info = new ProcessStartInfo(git, Arguments)
        {
            WorkingDirectory = root,
            UseShellExecute = false,
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
