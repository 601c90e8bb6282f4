namespace Portal.Generator.Load;

/// <summary>Every file below some folders, hidden ones too: what lies in the repository is there for whoever clones it, published or not.</summary>
/// <param name="root">The folder that paths are relative to.</param>
internal sealed class AllFiles(string root)
{
    /// <summary>What Git keeps for itself.</summary>
    private const string Git = ".git";

    /// <summary>The files below a folder by path from the root, without links, pipes and devices.</summary>
    public IEnumerable<(string Path, long Length)> Below(string folder)
    {
        foreach (var entry in Entries(folder))
        {
            var path = $"{folder}/{entry.Name}";
            if (entry is FileInfo { Length: > 0 and var length }) yield return (path, length);
            else if (entry is DirectoryInfo)
                foreach (var file in Below(path)) yield return file;
        }
    }

    private IReadOnlyList<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos().Where(IsRead)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Who reads it otherwise says so.
            return [];
        }
    }

    private static bool IsRead(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !entry.Name.Equals(Git, StringComparison.OrdinalIgnoreCase);
}
