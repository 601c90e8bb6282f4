namespace Portal.Bench.Commands;

/// <summary>
/// Where corpora and output go: a folder of this run's own below the temporary or the named one, removed at the end and not before.
/// ext4 steps around inodes that were freed a moment ago, so a run after a large deletion pays for it (a fifth of its processor time, measured).
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path;
    private int _count;

    public WorkFolder(Arguments arguments)
    {
        _path = Path.Combine(Path.GetFullPath(arguments.Text("--work", Path.GetTempPath())), $"portal-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(_path);
    }

    /// <summary>A folder that does not exist yet.</summary>
    public string Fresh(string name) => Path.Combine(_path, $"{name}-{++_count}");

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
