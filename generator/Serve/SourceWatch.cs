using System.Threading.Channels;

namespace Portal.Generator.Serve;

/// <summary>Notices changes of content, settings and themes. Editors save a file in several steps, so changes are gathered for a moment.</summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(60);

    private static readonly string[] Watched = ["content", "tenants", "themes"];

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    public SourceWatch(string root)
    {
        foreach (var folder in Watched.Select(f => Path.Combine(root, f)).Where(Directory.Exists))
            _watchers.Add(Watch(folder));
    }

    /// <summary>Waits for the next change; false where the preview is to end.</summary>
    public async Task<bool> NextAsync(CancellationToken cancel)
    {
        try
        {
            await _changes.Reader.ReadAsync(cancel);
            await Task.Delay(Gathering, cancel);
            while (_changes.Reader.TryRead(out _)) { }
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        FileSystemEventHandler changed = (_, _) => _changes.Writer.TryWrite(true);
        watcher.Changed += changed;
        watcher.Created += changed;
        watcher.Deleted += changed;
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        return watcher;
    }
}
