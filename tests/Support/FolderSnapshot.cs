using System.Security.Cryptography;

namespace Portal.Tests.Support;

/// <summary>A folder's files with a hash of each: equal snapshots are equal trees, byte for byte.</summary>
internal static class FolderSnapshot
{
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {(File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "folder")}")
            .Order(StringComparer.Ordinal),
    ];
}
