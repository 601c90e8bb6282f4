using System.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Hooks;

/// <summary>The hook that checks what a push would bring, with a stand-in for the program that says what it was asked.</summary>
public sealed class PrePushTests : IDisposable
{
    private readonly ScratchRepository _repository = new();
    private readonly ScratchFolder _folder = new();

    [Fact]
    public void Only_the_portals_that_a_push_changes_are_checked()
    {
        Begin(exitCode: 0);
        _repository.Write("content/mau/tin-tuc/a/index.md", "Tin");
        _repository.Write("README.md", "Đọc");
        Commit();

        var (code, said) = Push();

        Assert.Equal(0, code);
        Assert.Contains("ASKED check mau --root", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_portals_share_makes_all_be_checked()
    {
        Begin(exitCode: 0);
        _repository.Write("tenants/_shared/hosts.yaml", "hosts: []");
        Commit();

        Assert.Contains("ASKED check --root", Push().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_push_without_content_is_not_held_up()
    {
        Begin(exitCode: 1);
        _repository.Write("README.md", "Đọc");
        Commit();

        Assert.Equal((0, ""), Push());
    }

    [Fact]
    public void A_refusal_stops_the_push_and_says_what_to_do()
    {
        Begin(exitCode: 1);
        _repository.Write("content/mau/tin-tuc/a/index.md", "Tin");
        Commit();

        var (code, said) = Push();

        Assert.Equal(1, code);
        Assert.Contains("Chưa đẩy lên: nội dung có lỗi", said, StringComparison.Ordinal);
        Assert.Contains("docs/van-hanh/lo-du-lieu.md", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Repo.At("docs/van-hanh/lo-du-lieu.md")));
    }

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    private void Begin(int exitCode)
    {
        _folder.Write("portal", $"#!/bin/sh\necho \"ASKED $*\"\nexit {exitCode}\n");
        _repository.Write("tenants/mau/tenant.yaml", "id: mau");
        Commit();
    }

    private void Commit() => _repository.Commit(DateTimeOffset.UnixEpoch);

    /// <summary>Runs the hook as Git does for a push of the last commit.</summary>
    private (int Code, string Said) Push()
    {
        var (local, remote) = (_repository.Git("rev-parse", "HEAD"), _repository.Git("rev-parse", "HEAD~1"));
        var info = new ProcessStartInfo("sh", [Repo.At(".githooks/pre-push"), "origin", "file:///nowhere"])
        {
            WorkingDirectory = _repository.Folder,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        foreach (var name in info.Environment.Keys.Where(n => n.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) info.Environment.Remove(name);
        info.Environment["PORTAL"] = Stand();
        using var process = Process.Start(info)!;
        process.StandardInput.Write($"refs/heads/main {local} refs/heads/main {remote}\n");
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private string Stand()
    {
        var file = _folder.At("portal");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }
}
