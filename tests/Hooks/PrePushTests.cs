using System.Diagnostics;
using Portal.Generator;
using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Hooks;

/// <summary>The hook that checks what a push would bring, with a stand-in for the program that says what it was asked.</summary>
public sealed class PrePushTests : IDisposable
{
    private readonly ScratchRepository _repository = new();
    private readonly ScratchFolder _folder = new();

    [Fact]
    public void The_revision_that_is_pushed_is_checked_and_not_the_files_that_lie_here()
    {
        Begin(exitCode: 0);
        _repository.Write("content/mau/tin-tuc/a/index.md", "Tin");
        Commit();
        _repository.Write("content/mau/tin-tuc/a/index.md", "Chưa commit");

        var (code, said) = Push();

        Assert.Equal(0, code);
        Assert.Contains($"ASKED check --commits {Base}..{Head} --root {_repository.Folder}", said, StringComparison.Ordinal);
        Assert.Contains($"ASKED check --since {Base} --root", said, StringComparison.Ordinal);
        Assert.Contains("SEEN Tin", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa commit", said[said.IndexOf("--since", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Single(_repository.Git("worktree", "list").Split('\n'));
    }

    [Fact]
    public void A_push_to_where_there_is_nothing_yet_is_checked_as_a_whole()
    {
        Begin(exitCode: 0);
        _repository.Write("tenants/_shared/hosts.yaml", "hosts: []");
        Commit();

        var said = Push(new string('0', 40)).Said;
        Assert.Contains($"ASKED check --commits {Head} --root", said, StringComparison.Ordinal);
        Assert.Contains("ASKED check --root", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_push_to_an_address_begins_at_what_any_other_side_has()
    {
        Begin(exitCode: 0);
        _repository.Git("update-ref", "refs/remotes/origin/main", Head);
        _repository.Write("content/mau/tin-tuc/a/index.md", "Tin");
        Commit();

        var said = Push(new string('0', 40), "file:///nowhere").Said;
        Assert.Contains($"ASKED check --commits {Base}..{Head} --root", said, StringComparison.Ordinal);
        Assert.Contains($"ASKED check --since {Base} --root", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_push_without_content_is_asked_about_too()
    {
        Begin(exitCode: 0);
        _repository.Write("README.md", "Đọc");
        Commit();

        Assert.Contains($"ASKED check --commits {Base}..{Head} --root", Push().Said, StringComparison.Ordinal);
    }

    /// <summary>With the program itself: what lies outside content and settings is out as much as what lies in them.</summary>
    [Theory]
    [InlineData("scripts/deploy.env", true)]
    [InlineData(".env.prod", false)]
    public void A_password_outside_of_content_does_not_leave(string file, bool isTakenOut)
    {
        _folder.Write("portal", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "portal.dll")}' \"$@\"\n");
        _repository.Write("README.md", "Đọc");
        Commit();
        var start = Head;
        _repository.Write(file, "DB_PASSWORD=Xy12abc9Qz!\n");
        Commit();
        if (isTakenOut)
        {
            File.Delete(Path.Combine(_repository.Folder, file));
            Commit();
        }

        var (code, said) = Push(start);

        Assert.Equal(1, code);
        Assert.Contains("secret-found", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Xy12abc9Qz", said, StringComparison.Ordinal);
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

    [Fact]
    public void What_a_later_commit_took_out_again_is_found()
    {
        Begin(exitCode: 0);
        _repository.Write("content/mau/tin-tuc/a/index.md", "Ông An, căn cước công dân số 024085001236.\n");
        Commit();
        var leak = Head[..10];
        _repository.Write("content/mau/tin-tuc/a/index.md", "Ông An.\n");
        Commit();

        var result = new CommitCheck(_repository.Folder, "HEAD~2..HEAD").Run();

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal((PersonalDataCodes.CitizenId, "content/mau/tin-tuc/a/index.md", 1), (found.Code, found.Position.File, found.Position.Line));
        Assert.Contains($"commit {leak}", found.Message("vi"), StringComparison.Ordinal);
        Assert.True(result.IsRefused);
        Assert.Empty(new CommitCheck(_repository.Folder, "HEAD~1..HEAD").Run().Diagnostics);
        Assert.Equal(ExitCode.Usage, new CommitCheck(_repository.Folder, "--all").Run().ExitCode);
    }

    [Theory]
    [InlineData("Ông An, căn cước công dân số 024085001236.", "Ông An, căn cước công dân số 024085001236. Ông Bình, căn cước công dân số 024091777888.", "Ông An, căn cước công dân số 024085001236.")]
    [InlineData("Ông An, căn cước công dân số 024091777888.", "Ông An, căn cước công dân số 024085001236.", "Ông An, căn cước công dân số 024091777888.")]
    [InlineData("Mật khẩu: Xy12abc9Q", "Mật khẩu: Zz98qwe7R", "Mật khẩu: Xy12abc9Q")]
    public void Another_value_under_the_same_mask_does_not_cover_what_was_taken_out(string old, string added, string last)
    {
        foreach (var text in (string[])[old, added, last])
        {
            _repository.Write("content/mau/tin-tuc/a/index.md", $"{text}\n");
            Commit();
        }

        Assert.True(new CommitCheck(_repository.Folder, "HEAD~2..HEAD").Run().IsRefused);
    }

    [Theory]
    [InlineData("scripts/deploy.env", "DB_PASSWORD=Xy12abc9Qz!", true)]
    [InlineData("themes/base/scripts/view.js", "password = \"Hoalong@123\"", true)]
    [InlineData("backend/Program.cs", "password = \"Hoalong@123\"", false)]
    [InlineData("tests/mau.yaml", "password: Hoalong@123", false)]
    [InlineData("docs/so-lieu.md", "CCCD 024085001236", false)]
    public void Secrets_are_sought_in_every_file_of_a_commit(string file, string text, bool isFound)
    {
        _repository.Write("README.md", "Đọc");
        Commit();
        _repository.Write(file, text);
        Commit();
        File.Delete(Path.Combine(_repository.Folder, file));
        Commit();

        Assert.Equal(isFound, new CommitCheck(_repository.Folder, "HEAD~2..HEAD").Run().IsRefused);
    }

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    private void Begin(int exitCode)
    {
        _folder.Write("portal", $"#!/bin/sh\necho \"ASKED $*\"\nfor last; do :; done\n[ ! -f \"$last/content/mau/tin-tuc/a/index.md\" ] || echo \"SEEN $(cat \"$last/content/mau/tin-tuc/a/index.md\")\"\nexit {exitCode}\n");
        _repository.Write("tenants/mau/tenant.yaml", "id: mau");
        Commit();
    }

    private string Head => _repository.Git("rev-parse", "HEAD");

    private string Base => _repository.Git("rev-parse", "HEAD~1");

    private void Commit() => _repository.Commit(DateTimeOffset.UnixEpoch);

    /// <summary>Runs the hook as Git does for a push of the last commit.</summary>
    private (int Code, string Said) Push(string? known = null, string to = "origin")
    {
        var (local, remote) = (Head, known ?? Base);
        var info = new ProcessStartInfo("sh", [Repo.At(".githooks/pre-push"), to, "file:///nowhere"])
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
