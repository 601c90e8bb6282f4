using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>
/// A portal's files while they are made. They become visible all at once or not at all: whatever goes wrong before
/// <see cref="Publish"/>, the last good output is untouched.
/// </summary>
internal sealed class StagedOutput : IDisposable
{
    /// <summary>Marks a folder as made by this program, so that nothing else is ever replaced.</summary>
    private const string Marker = ".portal-output";

    /// <summary>Bytes gathered before they are written. Those who write much gather for themselves, and an index has thousands of small files.</summary>
    private const int Buffer = 4096;

    private readonly string _final;
    private readonly string _staging;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _folders = new();

    private StagedOutput(string output, string tenant)
    {
        _final = Path.Combine(output, tenant);
        _staging = Path.GetFullPath(Path.Combine(output, $".{tenant}.new"));
        Remove(_staging);
        Directory.CreateDirectory(_staging);
    }

    /// <summary>Begins a portal's output below a folder, or returns null with a diagnostic where the folder is somebody else's.</summary>
    public static StagedOutput? Begin(string output, string tenant, DiagnosticBag diagnostics)
    {
        var marker = Path.Combine(output, Marker);
        if (StandsOnFile(output) || Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !File.Exists(marker))
        {
            diagnostics.Add(UsageCodes.OutputInUse, new Position(output), output);
            return null;
        }
        Directory.CreateDirectory(output);
        File.WriteAllText(marker, "Thư mục do portal tạo ra; mỗi lần dựng sẽ thay toàn bộ.\n");
        return new StagedOutput(output, tenant);
    }

    /// <summary>True where a file, not a folder, stands at that name or above it.</summary>
    private static bool StandsOnFile(string output)
    {
        for (var at = Path.GetFullPath(output); at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(at)) return true;
        return false;
    }

    /// <summary>Writes one file.</summary>
    /// <param name="path">From the web root.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(Place(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Opens one file to be written as a stream.</summary>
    public Stream Open(string path) => new FileStream(Place(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer);

    /// <summary>Copies a file byte for byte.</summary>
    public void Copy(string path, string source) => File.Copy(source, Place(path));

    /// <summary>Puts the new output in the place of the old.</summary>
    public void Publish()
    {
        var old = _final + ".old";
        Remove(old);
        if (Directory.Exists(_final)) Directory.Move(_final, old);
        Directory.Move(_staging, _final);
        Remove(old);
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose() => Remove(_staging);

    private string Place(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_staging, path));
        if (!full.StartsWith(_staging + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new InvalidOperationException($"'{path}' leaves the output folder");

        var folder = Path.GetDirectoryName(full)!;
        if (_folders.ContainsKey(folder)) return full;

        // Remembered only once it is there: another thread may be about to write into it.
        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, true);
        return full;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
