using Portal.Generator.History;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.History;

public sealed class SampleHistoryTests
{
    [Fact]
    public void Every_sample_item_comes_back_with_its_published_time_and_its_last_change()
    {
        using var repository = new ScratchRepository();
        var items = SampleHistory.Write(SampleHistory.Repository, repository.Folder);
        Keep(repository.Folder);

        Assert.NotEmpty(items);
        AssertReadBack(items, repository);
    }

    [Fact]
    public void An_item_with_changes_is_merged_once_and_touched_at_each()
    {
        using var source = Source();
        using var repository = new ScratchRepository();

        var items = SampleHistory.Write(source.Path, repository.Folder);

        AssertReadBack(items, repository);
        Assert.Equal(
            new FileHistory(Some.Day(5), new(2025, 3, 7, 16, 0, 0, TimeSpan.FromHours(7)), 2),
            Some.File(repository.Folder, "content/t/tin-tuc/mot/index.md"));
        Assert.Equal(Some.Day(5), Some.File(repository.Folder, "content/t/tin-tuc/mot/so-lieu.csv")!.FirstSeen);
    }

    [Fact]
    public void What_names_no_time_is_there_before_everything_else()
    {
        using var source = Source();
        using var repository = new ScratchRepository();

        SampleHistory.Write(source.Path, repository.Folder);

        Assert.Equal(Some.Day(4), Some.File(repository.Folder, "tenants/t/tenant.yaml")!.FirstSeen);
        Assert.Equal(Some.Day(4), Some.File(repository.Folder, "content/t/tin-tuc/nhap/index.md")!.FirstSeen);
    }

    [Fact]
    public void The_last_version_is_the_item_without_its_published_line()
    {
        using var source = Source();
        using var repository = new ScratchRepository();

        SampleHistory.Write(source.Path, repository.Folder);

        Assert.Equal(
            "---\nid: mot\nchanges:\n  - {received: 2025-03-05, note: a}\n  - {decided: \"2025-03-07\", note: b}\n---\nMột\n",
            File.ReadAllText(Path.Combine(repository.Folder, "content/t/tin-tuc/mot/index.md")));
        Assert.Empty(repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void An_item_that_was_taken_down_says_so_only_from_that_day()
    {
        using var source = Source();
        source.Write("content/t/tin-tuc/ba/index.md", "---\nid: ba\npublished: 2025-03-06T09:00:00+07:00\nwithdrawn: {date: 2025-03-10, reason: Sai}\n---\nBa\n");
        using var repository = new ScratchRepository();

        AssertReadBack(SampleHistory.Write(source.Path, repository.Folder), repository);

        Assert.Contains("withdrawn:", repository.Git("show", "HEAD:content/t/tin-tuc/ba/index.md"));
        Assert.DoesNotContain("withdrawn:", repository.Git("show", "HEAD~1:content/t/tin-tuc/ba/index.md"));
    }

    [Fact]
    public void The_same_content_gives_the_same_revisions()
    {
        using var source = Source();
        using var one = new ScratchRepository();
        using var two = new ScratchRepository();

        SampleHistory.Write(source.Path, one.Folder);
        SampleHistory.Write(source.Path, two.Folder);

        Assert.Equal(Some.History(one.Folder).HeadRevision, Some.History(two.Folder).HeadRevision);
    }

    private static void AssertReadBack(IReadOnlyList<SampleItem> items, ScratchRepository repository)
    {
        var history = Some.History(repository.Folder);

        foreach (var item in items)
        {
            Assert.True(history.TryGet(item.Path, out var file), item.Path);
            Assert.Equal((item.Path, new FileHistory(item.Published, item.LastChanged, item.Changes.Count)), (item.Path, file));
        }
    }

    private static ScratchFolder Source()
    {
        var source = new ScratchFolder();
        source.Write("tenants/t/tenant.yaml", "id: t\n");
        source.Write("content/t/tin-tuc/nhap/index.md", "---\nid: nhap\ndraft: true\n---\nNháp\n");
        source.Write("content/t/tin-tuc/mot/so-lieu.csv", "a,b\n");
        source.Write(
            "content/t/tin-tuc/mot/index.md",
            "---\nid: mot\npublished: 2025-03-05T09:00:00+07:00\nchanges:\n  - {received: 2025-03-05, note: a}\n  - {decided: \"2025-03-07\", note: b}\n---\nMột\n");
        source.Write("content/t/tin-tuc/hai/index.md", "---\nid: hai\npublished: '2025-03-06T02:00:00Z'\n---\npublished: trong bài\n");
        return source;
    }

    // See the remarks of SampleHistory.
    private static void Keep(string repository)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SAMPLE_HISTORY") is { Length: > 0 } folder)
            ScratchRepository.Run(repository, Some.Day(1), Some.Day(1), [], "clone", "--quiet", "--no-hardlinks", repository, Path.GetFullPath(folder));
    }
}
