using Portal.Generator.History;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.History;

public sealed class RefusedHistoryTests : IDisposable
{
    private readonly ScratchRepository _repository = new();
    private readonly ScratchFolder _elsewhere = new();

    public void Dispose()
    {
        _repository.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public void A_folder_outside_any_repository_has_no_history_and_that_is_no_fault()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(GitHistory.Read(_elsewhere.Path, diagnostics));
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    [Shows("history-unavailable")]
    public void A_repository_without_a_commit_is_refused()
    {
        var refusal = Some.Refusal(_repository.Folder);

        Assert.Same(HistoryCodes.Unavailable, refusal.Code);
        Assert.Contains("does not have any commits yet", refusal.Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    [Shows("history-shallow")]
    public void A_shallow_clone_is_refused()
    {
        CommitTwice();
        Clone("--depth=1");

        Assert.Same(HistoryCodes.Shallow, Some.Refusal(_elsewhere.At("clone")).Code);
    }

    [Fact]
    public void A_linked_work_tree_of_a_shallow_clone_is_refused()
    {
        CommitTwice();
        Clone("--depth=1");
        Git(_elsewhere.At("clone"), "worktree", "add", "--quiet", _elsewhere.At("tree"));

        Assert.Same(HistoryCodes.Shallow, Some.Refusal(_elsewhere.At("tree")).Code);
    }

    [Fact]
    public void A_branch_that_is_called_like_the_mark_of_a_shallow_clone_is_fine()
    {
        CommitTwice();
        _repository.Git("tag", "grafted");

        Assert.Equal(Some.Day(2), Some.History(_repository.Folder).Head);
    }

    [Fact]
    public void A_partial_clone_that_lacks_folders_is_refused_without_fetching_them()
    {
        CommitTwice();
        _repository.Git("config", "uploadpack.allowFilter", "true");
        Clone("--filter=tree:0", "--no-checkout");

        Assert.Same(HistoryCodes.Unavailable, Some.Refusal(_elsewhere.At("clone")).Code);
    }

    [Fact]
    public void A_folder_dressed_up_as_a_bare_repository_is_refused()
    {
        CommitTwice();
        Git(_repository.Folder, "clone", "--quiet", "--bare", _repository.Folder, _elsewhere.At("bare"));
        Directory.Move(_elsewhere.At("bare"), Path.Combine(_repository.Folder, "content"));

        Assert.Same(HistoryCodes.Unavailable, Some.Refusal(Path.Combine(_repository.Folder, "content")).Code);
    }

    [Fact]
    public void A_broken_repository_is_refused()
    {
        Directory.CreateDirectory(_elsewhere.At(".git"));

        var refusal = Some.Refusal(_elsewhere.Path);

        Assert.Same(HistoryCodes.Unavailable, refusal.Code);
        Assert.Contains("not a git repository", refusal.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_beyond_the_calendar_is_refused_by_name()
    {
        CommitTwice();
        var revision = _repository.ReplaceHead(text => text.Replace("> 17", "> 999999999917", StringComparison.Ordinal));

        Assert.Contains(revision, Some.Refusal(_repository.Folder).Message("vi"), StringComparison.Ordinal);
    }

    private void CommitTwice()
    {
        foreach (var day in (int[])[1, 2])
        {
            _repository.Write("folder/a.md", $"{day}");
            _repository.Commit(Some.Day(day));
        }
    }

    private void Clone(params string[] options) =>
        Git(_elsewhere.Path, ["clone", "--quiet", .. options, $"file://{_repository.Folder}", "clone"]);

    private static void Git(string folder, params string[] arguments) =>
        ScratchRepository.Run(folder, Some.Day(1), Some.Day(1), [], arguments);
}
