using Portal.Generator.History;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.History;

/// <summary>Finding what changed runs nothing that the repository names, and names what really changed.</summary>
public sealed class GitChangeTests : IDisposable
{
    private readonly ScratchRepository _repository = new();
    private readonly ScratchFolder _home = new();

    public GitChangeTests()
    {
        _repository.Write("a.md", "một");
        _repository.Write("b.md", "hai");
        _repository.Commit(Some.Day(1));
    }

    [Theory]
    [InlineData("filter.canary.clean", "*.md filter=canary")]
    [InlineData("filter.canary.process", "*.md filter=canary")]
    [InlineData("filter.ca=na ry.clean", "*.md filter=ca=na")]
    [InlineData("diff.canary.textconv", "*.md diff=canary")]
    [InlineData("diff.canary.command", "*.md diff=canary")]
    [InlineData("diff.external", "")]
    [InlineData("core.fsmonitor", "")]
    public void No_program_that_the_repository_names_is_run(string key, string attributes)
    {
        _repository.Write(".gitattributes", $"{attributes}\n");
        _repository.Commit(Some.Day(2));
        _repository.Git("config", key, $"touch {_home.At("run")}; cat");
        _repository.Write("a.md", "một, sửa");
        Touch("b.md");

        Assert.Equal(["a.md"], Changed());
        Assert.False(File.Exists(_home.At("run")));
    }

    [Fact]
    public void A_file_that_was_only_touched_has_not_changed()
    {
        Touch("a.md");

        Assert.Empty(Changed());
    }

    [Fact]
    public void A_file_of_the_same_length_that_says_something_else_has_changed()
    {
        _repository.Write("a.md", "tám");
        _repository.Write("b.md", "");

        Assert.Equal(["a.md", "b.md"], Changed());
    }

    [Fact]
    public void A_content_that_is_larger_than_any_file_may_be_is_passed_over()
    {
        using (var file = File.Create(Path.Combine(_repository.Folder, "to.bin"))) file.SetLength(GitQuestions.Most + 1L);
        _repository.Commit(Some.Day(2));
        _repository.Delete("to.bin");
        _repository.Delete("a.md");

        var change = GitChange.Since(_repository.Folder, "HEAD", new DiagnosticBag())!;

        Assert.Null(change.Files["to.bin"]);
        Assert.Equal("một", System.Text.Encoding.UTF8.GetString(change.Files["a.md"]!));
    }

    [Fact]
    public void A_length_beyond_what_memory_holds_is_a_number_too()
    {
        using var answers = new MemoryStream([.. "a blob 9999999999\n"u8, .. "rest"u8]);

        Assert.Null(GitQuestions.ReadOne(answers, limit: 100));
    }

    public void Dispose()
    {
        _repository.Dispose();
        _home.Dispose();
    }

    private IEnumerable<string> Changed() => GitChange.Since(_repository.Folder, "HEAD", new DiagnosticBag())!.Files.Keys;

    private void Touch(string path) => File.SetLastWriteTimeUtc(Path.Combine(_repository.Folder, path), Some.Day(3).UtcDateTime);
}
