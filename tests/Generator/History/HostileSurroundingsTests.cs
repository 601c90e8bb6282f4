using Portal.Generator.History;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.History;

/// <summary>Sets variables of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(HostileSurroundingsTests), DisableParallelization = true)]
[Collection(nameof(HostileSurroundingsTests))]
public sealed class HostileSurroundingsTests : IDisposable
{
    private readonly ScratchRepository _repository = new();
    private readonly ScratchRepository _other = new();
    private readonly ScratchFolder _home = new();
    private readonly Dictionary<string, string?> _before = [];

    public HostileSurroundingsTests()
    {
        _repository.Write("first.md", "1");
        _repository.Write("old.md", "a text that a rename would be found by");
        _repository.Commit(Some.Day(1));
        _repository.Git("mv", "old.md", "mới.md");
        _repository.Commit(Some.Day(2));
        _other.Commit(Some.Day(9));
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before) Environment.SetEnvironmentVariable(name, value);
        _repository.Dispose();
        _other.Dispose();
        _home.Dispose();
    }

    [Theory]
    [InlineData("GIT_DIR", "{other}/.git")]
    [InlineData("GIT_WORK_TREE", "{other}")]
    [InlineData("GIT_COMMON_DIR", "{other}/.git")]
    [InlineData("GIT_OBJECT_DIRECTORY", "{other}/.git/objects")]
    [InlineData("GIT_INDEX_FILE", "{home}/index")]
    [InlineData("GIT_CEILING_DIRECTORIES", "/")]
    [InlineData("GIT_CONFIG_PARAMETERS", "'log.showroot'='false' 'diff.relative'='x'")]
    [InlineData("GIT_CONFIG_GLOBAL", "{home}/.gitconfig")]
    [InlineData("GIT_CONFIG_SYSTEM", "{home}/.gitconfig")]
    [InlineData("GIT_EXEC_PATH", "{home}")]
    [InlineData("GIT_NAMESPACE", "x")]
    [InlineData("HOME", "{home}")]
    [InlineData("XDG_CONFIG_HOME", "{home}")]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [InlineData("TZ", "America/New_York")]
    public void A_variable_of_the_environment_has_no_influence(string name, string value)
    {
        File.WriteAllText(_home.At(".gitconfig"), "[log]\n\tshowRoot = false\n[this is broken");

        Set(name, value);

        AssertUntouched();
    }

    [Fact]
    public void A_trace_that_the_environment_asks_for_is_not_written()
    {
        foreach (var name in (string[])["GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE_SETUP"]) Set(name, "{home}/trace");

        AssertUntouched();
        Assert.False(File.Exists(_home.At("trace")));
    }

    [Theory]
    [InlineData("log.showRoot", "false")]
    [InlineData("log.showSignature", "true")]
    [InlineData("log.diffMerges", "off")]
    [InlineData("log.mailmap", "true")]
    [InlineData("log.decorate", "full")]
    [InlineData("diff.renames", "copies")]
    [InlineData("diff.orderFile", "missing")]
    [InlineData("diff.relative", "true")]
    [InlineData("diff.external", "touch {home}/run")]
    [InlineData("core.quotePath", "true")]
    [InlineData("core.abbrev", "4")]
    [InlineData("core.pager", "touch {home}/run")]
    [InlineData("core.fsmonitor", "touch {home}/run")]
    [InlineData("gpg.program", "touch {home}/run")]
    [InlineData("color.ui", "always")]
    [InlineData("format.pretty", "oneline")]
    [InlineData("alias.log", "!touch {home}/run")]
    [InlineData("notes.displayRef", "*")]
    public void The_configuration_of_the_repository_has_no_influence(string key, string value)
    {
        _repository.Git("config", key, Filled(value));

        AssertUntouched();
        Assert.False(File.Exists(_home.At("run")));
    }

    [Fact]
    public void A_signature_is_not_checked_with_the_program_that_the_repository_names()
    {
        _home.Write("gpg", $"#!/bin/sh\ntouch {_home.At("run")}\n");
        MakeProgram(_home.At("gpg"));
        _repository.Git("config", "log.showSignature", "true");
        _repository.Git("config", "gpg.program", _home.At("gpg"));
        _repository.ReplaceHead(text => text.Replace(
            "\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\n", StringComparison.Ordinal));

        AssertUntouched();
        Assert.False(File.Exists(_home.At("run")));
    }

    [Fact]
    public void A_commit_that_another_is_put_in_place_of_still_counts()
    {
        _repository.Git("replace", "--graft", "HEAD");

        AssertUntouched();
    }

    [Fact]
    public void Without_git_on_the_search_path_the_history_is_refused()
    {
        Set("PATH", "{home}");

        Assert.Same(HistoryCodes.Unavailable, Some.Refusal(_repository.Folder).Code);
    }

    [Fact]
    public void Without_git_a_folder_outside_any_repository_is_still_no_fault()
    {
        Set("PATH", "{home}");

        Assert.Null(GitHistory.Read(_home.Path, new DiagnosticBag()));
    }

    [Fact]
    public void A_git_in_the_current_folder_is_never_run()
    {
        _repository.Write("git", $"#!/bin/sh\ntouch {_home.At("run")}\n");
        MakeProgram(Path.Combine(_repository.Folder, "git"));
        var before = Directory.GetCurrentDirectory();

        Directory.SetCurrentDirectory(_repository.Folder);
        try
        {
            Set("PATH", string.Join(Path.PathSeparator, ".", "", _repository.Folder, Environment.GetEnvironmentVariable("PATH")));
            AssertUntouched();
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }

        Assert.False(File.Exists(_home.At("run")));
    }

    private void AssertUntouched()
    {
        var history = Some.History(_repository.Folder);

        Assert.Equal(Some.Day(2), history.Head);
        Assert.True(history.TryGet("mới.md", out var file));
        Assert.Equal(new FileHistory(Some.Day(2), Some.Day(2), 0), file);
        Assert.False(history.TryGet("old.md", out _));
        Assert.True(history.TryGet("first.md", out var first));
        Assert.Equal(new FileHistory(Some.Day(1), Some.Day(1), 0), first);
    }

    private void Set(string name, string value)
    {
        _before.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, Filled(value));
    }

    private string Filled(string value) =>
        value.Replace("{other}", _other.Folder, StringComparison.Ordinal).Replace("{home}", _home.Path, StringComparison.Ordinal);

    private static void MakeProgram(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
