using System.Collections.Concurrent;
using System.Text;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Load;

/// <summary>
/// The one way that content, settings and attachments are opened. Names are relative to the root; symbolic links are refused
/// wherever they stand, because a link is how a repository that many people write to reaches files that none of them may read.
/// </summary>
/// <param name="overlay">What stands in the place of files on the disk, to read an earlier state; null = the disk alone.</param>
public sealed class SourceTree(string root, DiagnosticBag diagnostics, TreeOverlay? overlay = null)
{
    /// <summary>Bytes that one page or settings file may have.</summary>
    public const int TextLimit = 262_144;

    private const int SettingsLimit = 2_097_152;

    private readonly ConcurrentDictionary<string, bool> _folders = new();

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Root { get; } = Path.GetFullPath(root);

    public bool HasFolder(string folder) => overlay?.HasFolder(folder) == true || (Directory.Exists(Full(folder)) && !IsLinked(folder) && !IsAdded(folder));

    public bool HasFile(string file) => overlay?.Knows(file) == true ? overlay.Content(file) is not null : File.Exists(Full(file)) && !IsLinked(file);

    /// <summary>True where nothing at all stands at that name, not even a link.</summary>
    public bool IsMissing(string file) => overlay?.Knows(file) == true ? overlay.Content(file) is null : !File.Exists(Full(file));

    /// <summary>The sub-folders of a folder by name, in ordinal order, without hidden ones.</summary>
    public IReadOnlyList<string> Folders(string folder) => List(folder).Folders;

    /// <summary>The files of a folder by name, in ordinal order, without hidden ones.</summary>
    public IReadOnlyList<string> Files(string folder) => List(folder).Files;

    /// <summary>The files and the sub-folders of a folder, read once.</summary>
    public FolderEntries List(string folder)
    {
        var entries = overlay is null ? OnDisk(folder) : Before(folder, overlay);
        entries.Files.Sort(StringComparer.Ordinal);
        entries.Folders.Sort(StringComparer.Ordinal);
        return entries;
    }

    private FolderEntries OnDisk(string folder)
    {
        var entries = new FolderEntries([], []);
        foreach (var entry in new DirectoryInfo(Full(folder)).EnumerateFileSystemInfos())
        {
            if (entry.Name[0] == '.') continue;
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                diagnostics.Add(ItemCodes.Link, new Position($"{folder}/{entry.Name}"), entry.Name);
            else
                (entry is DirectoryInfo ? entries.Folders : entries.Files).Add(entry.Name);
        }
        return entries;
    }

    private FolderEntries Before(string folder, TreeOverlay before)
    {
        var (now, then) = (Directory.Exists(Full(folder)) ? OnDisk(folder) : new FolderEntries([], []), before.In(folder));
        return new FolderEntries(
            [.. now.Files.Where(name => !before.Knows($"{folder}/{name}")), .. then.Files],
            [.. now.Folders.Where(name => !IsAdded($"{folder}/{name}")).Union(then.Folders)]);
    }

    /// <summary>True where a folder on the disk was not there before: every file in it is new.</summary>
    private bool IsAdded(string folder)
    {
        if (overlay is null || !overlay.HidesUnder(folder) || overlay.HasFolder(folder)) return false;
        var now = OnDisk(folder);
        return now.Files.TrueForAll(name => overlay.Knows($"{folder}/{name}")) && now.Folders.TrueForAll(name => IsAdded($"{folder}/{name}"));
    }

    /// <summary>A page's text: UTF-8, NFC, lines ended by LF; null with a diagnostic where it is not.</summary>
    public string? ReadPage(string file) => ReadText(file, TextLimit);

    /// <summary>A settings file's text.</summary>
    public string? ReadSettings(string file) => ReadText(file, SettingsLimit);

    /// <summary>A file's bytes, or null with a diagnostic.</summary>
    public byte[]? ReadBytes(string file)
    {
        if (overlay?.Content(file) is { } before) return before;
        if (IsLinked(file)) return null;
        try
        {
            return File.ReadAllBytes(Full(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextCodes.Unreadable, new Position(file), error is FileNotFoundException ? "không có tệp" : error.GetType().Name);
            return null;
        }
    }

    private string? ReadText(string file, int limit)
    {
        if (ReadBytes(file) is not { } bytes) return null;
        if (bytes.Length > limit)
        {
            diagnostics.Add(TextCodes.TooLarge, new Position(file), $"{bytes.Length}", $"{limit}");
            return null;
        }
        return SourceText.Decode(bytes, Utf8, file, diagnostics);
    }

    /// <summary>True with a diagnostic where a file or a folder above it, below the root, is a symbolic link.</summary>
    private bool IsLinked(string path)
    {
        if (path.LastIndexOf('/') is > 0 and var slash && _folders.GetOrAdd(path[..slash], IsLinked)) return true;
        var entry = new FileInfo(Full(path));
        if (!entry.Exists && !Directory.Exists(entry.FullName) && entry.LinkTarget is null) return false;
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0) return false;

        diagnostics.Add(ItemCodes.Link, new Position(path), Path.GetFileName(path));
        return true;
    }

    private string Full(string relative) => Path.Combine(Root, relative);
}

/// <summary>What a folder holds, by name in ordinal order, without hidden entries.</summary>
public sealed record FolderEntries(List<string> Files, List<string> Folders);
