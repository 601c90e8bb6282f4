using Portal.Generator.History;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.History;

public sealed class GitHistoryTests : IDisposable
{
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_file_is_seen_when_it_was_committed_and_changed_when_it_was_last_committed()
    {
        Commit("a.md", "1", 1);
        Commit("b.md", "1", 2);
        Commit("a.md", "2", 3);
        Commit("a.md", "3", 4);

        Assert.Equal(new FileHistory(Some.Day(1), Some.Day(4), 2), Some.File(_repository.Folder, "a.md"));
        Assert.Equal(new FileHistory(Some.Day(2), Some.Day(2), 0), Some.File(_repository.Folder, "b.md"));
    }

    [Fact]
    public void The_merge_counts_and_neither_the_commits_in_it_nor_any_author()
    {
        Commit("old.md", "1", 1);
        _repository.Git("checkout", "--quiet", "-b", "edit");
        Commit("new.md", "1", 2);
        Commit("new.md", "2", 3);
        _repository.Git("checkout", "--quiet", "main");
        _repository.Merge("edit", committed: Some.Day(9), authored: Some.Day(4));

        Assert.Equal(new FileHistory(Some.Day(9), Some.Day(9), 0), Some.File(_repository.Folder, "new.md"));
    }

    [Fact]
    public void An_author_date_has_no_influence()
    {
        _repository.Write("a.md", "1");
        _repository.Commit(committed: Some.Day(5), authored: Some.Day(1));

        Assert.Equal(Some.Day(5), Some.File(_repository.Folder, "a.md")!.FirstSeen);
    }

    [Fact]
    public void A_file_deleted_and_added_again_begins_anew()
    {
        Commit("a.md", "1", 1);
        Commit("a.md", "2", 2);
        Delete("a.md", 3);
        Commit("a.md", "1", 4);
        Commit("a.md", "3", 5);

        Assert.Equal(new FileHistory(Some.Day(4), Some.Day(5), 1), Some.File(_repository.Folder, "a.md"));
    }

    [Fact]
    public void A_deleted_file_has_no_history()
    {
        Commit("a.md", "1", 1);
        Delete("a.md", 2);

        Assert.Null(Some.File(_repository.Folder, "a.md"));
    }

    [Fact]
    public void A_renamed_file_is_a_new_one()
    {
        Commit("old/index.md", "the same text", 1);
        _repository.Git("mv", "old", "new");
        _repository.Commit(Some.Day(2));

        Assert.Equal(Some.Day(2), Some.File(_repository.Folder, "new/index.md")!.FirstSeen);
        Assert.Null(Some.File(_repository.Folder, "old/index.md"));
    }

    [Fact]
    public void A_change_of_mode_alone_is_no_change()
    {
        Commit("a.md", "1", 1);
        _repository.Git("update-index", "--chmod=+x", "a.md");
        ScratchRepository.Run(_repository.Folder, Some.Day(2), Some.Day(2), [], "commit", "--quiet", "--message", "mode");

        Assert.Equal(new FileHistory(Some.Day(1), Some.Day(1), 0), Some.File(_repository.Folder, "a.md"));
    }

    [Theory]
    [InlineData("content/bắc-ninh/Quyết định số 96.md")]
    [InlineData("content/đường-dẫn/ẢNH \"mới\".png")]
    [InlineData("content/:100644 a b A/index.md")]
    public void Any_file_name_comes_back_as_it_is(string path)
    {
        Commit(path, "1", 1);

        Assert.Equal(Some.Day(1), Some.File(_repository.Folder, path)!.FirstSeen);
    }

    [Fact]
    public void Paths_start_at_the_root_even_where_the_repository_starts_above()
    {
        Commit("province/content/a.md", "1", 1);
        Commit("b.md", "1", 2);
        var root = Path.Combine(_repository.Folder, "province");

        Assert.Equal(Some.Day(1), Some.File(root, "content/a.md")!.FirstSeen);
        Assert.Null(Some.File(root, "b.md"));
        Assert.Equal(Some.Day(2), Some.History(root).Head);
    }

    [Fact]
    public void Head_is_the_newest_commit_even_one_that_changes_nothing()
    {
        Commit("a.md", "1", 1);
        _repository.Commit(Some.Day(2));

        var history = Some.History(_repository.Folder);

        Assert.Equal(Some.Day(2), history.Head);
        Assert.Equal(_repository.Git("rev-parse", "HEAD"), history.HeadRevision);
    }

    [Fact]
    public void Times_are_those_of_Vietnam()
    {
        _repository.Write("a.md", "1");
        _repository.Commit(new DateTimeOffset(2025, 3, 4, 20, 30, 0, TimeSpan.Zero));

        Assert.Equal("2025-03-05T03:30:00+07:00", $"{Some.File(_repository.Folder, "a.md")!.FirstSeen:yyyy-MM-ddTHH:mm:sszzz}");
    }

    [Fact]
    public void A_linked_work_tree_has_the_history_of_its_branch()
    {
        Commit("a.md", "1", 1);
        using var elsewhere = new ScratchFolder();
        _repository.Git("worktree", "add", "--quiet", "-b", "other", elsewhere.At("tree"));
        Commit("b.md", "1", 2);

        Assert.Equal(Some.Day(1), Some.History(elsewhere.At("tree")).Head);
    }

    private void Commit(string path, string text, int day)
    {
        _repository.Write(path, text);
        _repository.Commit(Some.Day(day));
    }

    private void Delete(string path, int day)
    {
        _repository.Delete(path);
        _repository.Commit(Some.Day(day));
    }
}
