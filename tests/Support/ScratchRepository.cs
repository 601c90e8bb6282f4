using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>A Git repository in a temporary folder, with the clock in the hand of the test.</summary>
public sealed class ScratchRepository : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-git-").FullName;

    /// <summary>An empty repository whose branch is <c>main</c>.</summary>
    public ScratchRepository() => Git("init", "--quiet", "--initial-branch=main");

    public string Folder => _folder;

    /// <summary>Runs Git in a folder with nothing of the developer's own configuration, and returns what it says.</summary>
    public static string Run(string folder, DateTimeOffset authored, DateTimeOffset committed, byte[] input, params string[] arguments)
    {
        var info = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in info.Environment.Keys.Where(n => n.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) info.Environment.Remove(name);
        info.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        info.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            info.Environment[$"GIT_{role}_NAME"] = SampleHistory.Name;
            info.Environment[$"GIT_{role}_EMAIL"] = SampleHistory.Address;
        }

        info.Environment["GIT_AUTHOR_DATE"] = Raw(authored);
        info.Environment["GIT_COMMITTER_DATE"] = Raw(committed);

        using var process = Process.Start(info)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? said.GetAwaiter().GetResult().Trim()
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {complaint.GetAwaiter().GetResult()}");
    }

    public string Git(params string[] arguments) => Run(_folder, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], arguments);

    public void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(_folder, path));

    /// <summary>Commits whatever is in the folder.</summary>
    public void Commit(DateTimeOffset committed, DateTimeOffset? authored = null)
    {
        Git("add", "--all");
        Run(_folder, authored ?? committed, committed, [], "commit", "--quiet", "--allow-empty", "--message", "commit");
    }

    /// <summary>Merges a branch the way a forge merges a pull request: always with a merge commit.</summary>
    public void Merge(string branch, DateTimeOffset committed, DateTimeOffset? authored = null) =>
        Run(_folder, authored ?? committed, committed, [], "merge", "--quiet", "--no-ff", "--message", "merge", branch);

    /// <summary>Puts another text in place of the newest commit's, even one that Git itself would not write, and returns its name.</summary>
    public string ReplaceHead(Func<string, string> change)
    {
        var text = Encoding.UTF8.GetBytes(change(Git("cat-file", "commit", "HEAD") + "\n"));
        var start = DateTimeOffset.UnixEpoch;
        var revision = Run(_folder, start, start, text, "hash-object", "-t", "commit", "-w", "--stdin", "--literally");
        Git("update-ref", "HEAD", revision);
        return revision;
    }

    public void Dispose()
    {
        // Git makes its objects read-only, which Windows takes for a reason not to delete them.
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    private static string Raw(DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"@{time.ToUnixTimeSeconds()} +0700");
}
