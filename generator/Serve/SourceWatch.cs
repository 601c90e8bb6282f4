using System.Threading.Channels;
using Portal.Rendering.Themes;

namespace Portal.Generator.Serve;

/// <summary>Notices changes of content, settings and themes. Editors save a file in several steps, so changes are gathered for a moment.</summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(60);
    private static readonly string[] Watched = ["content", "tenants", ThemeFolders.Root];

    private readonly string _root;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers = [];

    public SourceWatch(string root)
    {
        _root = Path.GetFullPath(root);
        foreach (var folder in Watched.Select(f => Path.Combine(_root, f)).Where(Directory.Exists)) _watchers.Add(Watch(folder));
    }

    /// <summary>Waits for the next changes: paths from the root, with forward slashes; null where the preview is to end.</summary>
    public async Task<IReadOnlyList<string>?> NextAsync(CancellationToken cancel)
    {
        try
        {
            var changed = new List<string> { await _changes.Reader.ReadAsync(cancel) };
            await Task.Delay(Gathering, cancel);
            while (_changes.Reader.TryRead(out var path)) changed.Add(path);
            return changed;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        FileSystemEventHandler changed = (_, change) => Report(change.FullPath);
        watcher.Changed += changed;
        watcher.Created += changed;
        watcher.Deleted += changed;
        watcher.Renamed += (_, change) => Report(change.FullPath);
        return watcher;
    }

    private void Report(string path) => _changes.Writer.TryWrite(Path.GetRelativePath(_root, path).Replace('\\', '/'));
}
