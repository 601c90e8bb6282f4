using System.Runtime.CompilerServices;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>
/// Turns the sample tenants into a Git repository with the past that their items claim, so that everything computed from
/// Git (publication times, deadlines, freshness) can be tried on it. One commit brings the tenants, the themes and the
/// items that name no time; then each item comes in by a merge at its <c>published</c> time, its <c>published</c> line
/// gone, is touched by a merge at the day of each of its <c>changes</c>, and is taken down on the day it was <c>withdrawn</c>. The same content gives the same revisions.
/// </summary>
/// <remarks>
/// To look at it, or to run <c>portal build --root DIR</c> on it:
/// <c>PORTAL_SAMPLE_HISTORY=DIR dotnet test tests --filter SampleHistoryTests</c> writes it to DIR, which must not exist.
/// </remarks>
public sealed class SampleHistory
{
    public const string Name = "portal-sample";
    public const string Address = "sample@example.org";

    private const string Published = "main";
    private const string Edited = "bien-tap";

    private readonly FastImport _import = new();
    private readonly string _root;
    private readonly List<SampleItem> _items;

    private SampleHistory(string root)
    {
        _root = root;
        _items = [.. Files("content").Where(IsItem).Order(StringComparer.Ordinal)
            .Select(path => SampleItem.Read(path, File.ReadAllText(Full(path)))).OfType<SampleItem>()];
    }

    /// <summary>The root of this repository, where the source of the test is.</summary>
    public static string Repository { get; } = RootFrom();

    /// <summary>Writes the history of a root to an empty repository, checks it out, and returns the items that have a past.</summary>
    public static IReadOnlyList<SampleItem> Write(string root, string repository)
    {
        var sample = new SampleHistory(root);
        sample.Compose();
        var start = DateTimeOffset.UnixEpoch;
        ScratchRepository.Run(repository, start, start, sample._import.ToBytes(), "fast-import", "--quiet");
        ScratchRepository.Run(repository, start, start, [], "reset", "--quiet", "--hard", Published);
        return sample._items;
    }

    private void Compose()
    {
        var merges = _items
            .SelectMany(item => item.Changes.Prepend(item.Published).Select((time, turn) => (item, time, turn)))
            .OrderBy(m => m.time).ThenBy(m => m.item.Path, StringComparer.Ordinal).ThenBy(m => m.turn)
            .ToList();
        var start = merges.Count == 0 ? DateTimeOffset.UnixEpoch : merges[0].time.AddDays(-1);
        var head = _import.Commit(Published, start, "Khởi tạo", [], Blobs(Foundation()));

        foreach (var (item, time, turn) in merges) head = Merge(item, time, turn, head);
        if (merges.Count > 0) _import.DropBranch(Edited);
    }

    /// <summary>A pull request: written two days before, merged at the given time.</summary>
    private int Merge(SampleItem item, DateTimeOffset time, int turn, int head)
    {
        List<(string Path, int Blob)> files = turn == 0 ? Blobs(Attachments(item)) : [];
        files.Add((item.Path, _import.Blob(Encoding.UTF8.GetBytes(item.Version(turn)))));
        var edit = _import.Commit(Edited, time.AddDays(-2), $"Soạn {item.Path}", [head], files);
        return _import.Commit(Published, time, $"Duyệt {item.Path}", [head, edit], files);
    }

    private IEnumerable<string> Foundation()
    {
        var later = _items.Select(item => FolderOf(item.Path)).ToHashSet();
        return ((string[])["content", "tenants", "themes"]).SelectMany(Files).Where(path => !later.Contains(FolderOf(path)));
    }

    private IEnumerable<string> Attachments(SampleItem item) =>
        Files(FolderOf(item.Path)).Where(path => path != item.Path && FolderOf(path) == FolderOf(item.Path));

    private List<(string Path, int Blob)> Blobs(IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => (path, _import.Blob(File.ReadAllBytes(Full(path)))))];

    private IEnumerable<string> Files(string folder) =>
        Directory.Exists(Full(folder))
            ? Directory.EnumerateFiles(Full(folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
            : [];

    private string Full(string path) => Path.Combine(_root, path);

    private static bool IsItem(string path) => Path.GetFileName(path) == "index.md";

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string RootFrom([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(source, "../../.."));
}
