using System.Collections.Concurrent;
using System.Text;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>
/// The one way that content, settings and attachments are opened. Names are relative to the root; symbolic links are refused
/// wherever they stand, because a link is how a repository that many people write to reaches files that none of them may read.
/// </summary>
/// <param name="overlay">What stands in the place of files on the disk, to read an earlier state; null = the disk alone.</param>
public sealed class SourceTree(string root, DiagnosticBag diagnostics, TreeOverlay? overlay = null)
{
    private const int Megabyte = 1_000_000;

    /// <summary>Bytes that one page or settings file may have.</summary>
    public const int TextLimit = 262_144;

    /// <summary>Bytes that one settings file may have.</summary>
    public const int SettingsLimit = 2_097_152;

    /// <summary>Bytes that a file beside a page may have to be read at all; what readers may be given is far less, and weighed by checks.</summary>
    public const int AttachmentLimit = 268_435_456;

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
        if (entries.Files.Count + entries.Folders.Count > 1) ReportCollisions(folder, [.. entries.Files.Concat(entries.Folders).Order(StringComparer.Ordinal)]);
        return entries;
    }

    private FolderEntries OnDisk(string folder)
    {
        var entries = new FolderEntries([], []);
        try
        {
            foreach (var entry in new DirectoryInfo(Full(folder)).EnumerateFileSystemInfos())
                if (IsPlain(entry, folder)) (entry is DirectoryInfo ? entries.Folders : entries.Files).Add(entry.Name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextCodes.Unreadable, new Position(folder), error.GetType().Name);
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

    /// <summary>False for what is passed over: hidden entries without a word, links and names that nobody can read with a diagnostic.</summary>
    private bool IsPlain(FileSystemInfo entry, string folder)
    {
        var name = entry.Name;
        if (name[0] == '.')
        {
            if (name.Equals(".git", StringComparison.OrdinalIgnoreCase)) diagnostics.Add(TreeCodes.NestedRepository, new Position(folder), folder);
            return false;
        }
        var place = new Position($"{folder}/{EntryName.Shown(name)}");
        if (EntryName.Judge(name) is { } refusal) diagnostics.Add(TreeCodes.Unportable, place, EntryName.Shown(name), refusal.Vi, refusal.In(Languages.English));
        if (!EntryName.IsReadable(name)) return false;
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0) return true;
        diagnostics.Add(ItemCodes.Link, place, name);
        return false;
    }

    private void ReportCollisions(string folder, IReadOnlyList<string> names)
    {
        var seen = new Dictionary<string, string>(names.Count);
        foreach (var name in names)
        {
            var folded = EntryName.Folded(name);
            if (!seen.TryAdd(folded, name)) diagnostics.Add(TreeCodes.Collision, new Position($"{folder}/{name}"), name, seen[folded]);
        }
    }

    /// <summary>A page's text: UTF-8, NFC, lines ended by LF; null with a diagnostic where it is not.</summary>
    public string? ReadPage(string file) => ReadText(file, TextLimit, diagnostics);

    /// <summary>A settings file's text.</summary>
    public string? ReadSettings(string file) => ReadText(file, SettingsLimit, diagnostics);

    /// <summary>The text of a table beside a page, or null with a diagnostic among those of whoever asks.</summary>
    public string? ReadTable(string file, DiagnosticBag found) => ReadText(file, SettingsLimit, found);

    /// <summary>The bytes of a file beside a page, or null with a diagnostic.</summary>
    public byte[]? ReadBytes(string file) => ReadBytes(file, AttachmentLimit, diagnostics);

    /// <summary>The bytes of a page or settings file whatever they are, or null with a diagnostic.</summary>
    public byte[]? ReadRaw(string file) => ReadBytes(file, SettingsLimit, diagnostics);

    private byte[]? ReadBytes(string file, long limit, DiagnosticBag found)
    {
        if (overlay?.Knows(file) == true) return overlay.Content(file);
        // Asked of the disk once: its length and whether it is a link.
        var entry = new FileInfo(Full(file));
        if (IsLinked(file, entry)) return null;
        try
        {
            var length = entry.Length;
            // So do pipes, sockets and devices say of themselves; opening one may wait for ever.
            if (length == 0) return [];
            if (length <= limit) return File.ReadAllBytes(entry.FullName);
            if (limit == AttachmentLimit) found.Add(TreeCodes.Oversized, new Position(file), Path.GetFileName(file), $"{length / Megabyte}", $"{limit / Megabyte}");
            else found.Add(TextCodes.TooLarge, new Position(file), $"{length}", $"{limit}");
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(TextCodes.Unreadable, new Position(file), error is FileNotFoundException ? "không có tệp" : error.GetType().Name);
            return null;
        }
    }

    private string? ReadText(string file, int limit, DiagnosticBag found) =>
        ReadBytes(file, limit, found) is { } bytes ? SourceText.Decode(bytes, Utf8, file, found) : null;

    /// <summary>True with a diagnostic where a file or a folder above it, below the root, is a symbolic link.</summary>
    public bool IsLinked(string path) => IsLinked(path, new FileInfo(Full(path)));

    private bool IsLinked(string path, FileInfo entry)
    {
        if (path.LastIndexOf('/') is > 0 and var slash && _folders.GetOrAdd(path[..slash], IsLinked)) return true;
        if (!entry.Exists && !Directory.Exists(entry.FullName) && entry.LinkTarget is null) return false;
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0) return false;

        diagnostics.Add(ItemCodes.Link, new Position(path), Path.GetFileName(path));
        return true;
    }

    private string Full(string relative) => Path.Combine(Root, relative);
}

/// <summary>What a folder holds, by name in ordinal order, without hidden entries.</summary>
public sealed record FolderEntries(List<string> Files, List<string> Folders);
