using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Hostile;

/// <summary>What a run takes from the machine and does to it, as the kernel saw it.</summary>
[Trait("Needs", "strace")]
public sealed class SurroundingsTests(ITestOutputHelper log)
{
    private const string Canary = "chim-hoang-yen-7f3a91";

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["PORTAL_CANARY"] = Canary,
        ["GITHUB_TOKEN"] = Canary,
        ["HTTPS_PROXY"] = "http://" + Canary,
        ["USER"] = Canary,
    };

    /// <summary>The portals here, from a repository with a history, so that git is started.</summary>
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void It_opens_no_socket_starts_nothing_but_git_and_tells_nothing_of_its_environment(string verb)
    {
        using var repository = new ScratchRepository();
        using var scratch = new ScratchFolder();
        foreach (var file in Repo.Files(SiteTest.Sites + "/_base", "*")) repository.Write(Path.GetRelativePath(SiteTest.Sites + "/_base", file), File.ReadAllText(Repo.At(file)));
        repository.Commit(new DateTimeOffset(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(7)));
        string[] output = verb == "build" ? ["--output", scratch.At("out")] : [];

        var run = TracedRun.Portal(Environment, 120, [verb, "--root", repository.Folder, .. output]);

        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Empty(run.Network);
        Assert.All(run.Started, program => Assert.Contains(Path.GetFileName(program), (string[])["dotnet", "git"]));
        Assert.Contains(run.Started, program => Path.GetFileName(program) == "git");
        Assert.DoesNotContain(Canary, run.Said, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(scratch.Path, "*", SearchOption.AllDirectories)) Assert.DoesNotContain(Canary, File.ReadAllText(file), StringComparison.Ordinal);
        log.WriteLine($"{verb}: {run.Started.Count} programs ({string.Join(", ", run.Started.Select(p => Path.GetFileName(p)))}), 0 sockets, {run.Opened.Count} files");
    }
}
