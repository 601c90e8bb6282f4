namespace Portal.Generator.Load;

/// <summary>The files in which an earlier state of a tree differs from the one on the disk, so that both can be read side by side.</summary>
/// <param name="files">By path from the root; null where the file was not there.</param>
public sealed class TreeOverlay(IReadOnlyDictionary<string, byte[]?> files)
{
    private readonly ILookup<string, string> _present = Entries(files.Where(f => f.Value is not null).Select(f => f.Key));

    private readonly ILookup<string, string> _absent = Entries(files.Where(f => f.Value is null).Select(f => f.Key));

    /// <summary>True where the overlay, not the disk, says what a file holds.</summary>
    public bool Knows(string file) => files.ContainsKey(file);

    /// <summary>What a file held; null where it was not there.</summary>
    public byte[]? Content(string file) => files.GetValueOrDefault(file);

    public bool HasFolder(string folder) => _present.Contains(folder);

    /// <summary>True where it takes something away from below a folder.</summary>
    public bool HidesUnder(string folder) => _absent.Contains(folder);

    /// <summary>The names of the files and sub-folders that the overlay puts into a folder.</summary>
    public FolderEntries In(string folder)
    {
        var names = _present[folder].Distinct().ToList();
        var inside = names.ToLookup(name => Knows($"{folder}/{name}"));
        return new FolderEntries([.. inside[true]], [.. inside[false]]);
    }

    /// <summary>Every folder above each path, with the name of what stands in it.</summary>
    private static ILookup<string, string> Entries(IEnumerable<string> paths) =>
        paths.SelectMany(Steps).Distinct().ToLookup(step => step.Folder, step => step.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Folder, string Name)> Steps(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/'))
        {
            yield return (path[..slash], path[(slash + 1)..]);
            path = path[..slash];
        }
    }
}
