using Portal.Generator.Load;
using Portal.Model.Tenants;
using Portal.Rendering.Themes;

namespace Portal.Generator.Checking;

/// <summary>The files of a change, and how far it reaches.</summary>
/// <param name="files">By path from the root, with what each held before; null where it is new.</param>
internal sealed class ChangedFiles(IReadOnlyDictionary<string, byte[]?> files)
{
    private const string Content = "content/";
    private const string Settings = RepositoryReader.TenantsFolder + "/";
    private const string Themes = ThemeFolders.Root + "/";

    private readonly HashSet<string> _replaced = [.. files.Where(f => f.Value is null).Select(f => f.Key.TrimEnd('/'))];
    private readonly HashSet<string> _folders = [.. files.Keys.Select(Folder)];
    private readonly HashSet<string> _above = [.. files.Keys.SelectMany(Above)];

    /// <summary>The state of the tree before it.</summary>
    public TreeOverlay Before { get; } = new(files);

    public IEnumerable<string> Paths => files.Keys;

    /// <summary>The folders in which a file changed.</summary>
    public IEnumerable<string> Folders => _folders;

    /// <summary>True where only content changed: settings and themes can touch every page.</summary>
    public bool IsContentOnly { get; } = !files.Keys.Any(f => f.StartsWith(Settings, StringComparison.Ordinal) || f.StartsWith(Themes, StringComparison.Ordinal));

    public bool HasThemes { get; } = files.Keys.Any(f => f.StartsWith(Themes, StringComparison.Ordinal));

    /// <summary>True where a path, or a folder above it, is a new entry of the change: nothing that is said of it was there before.</summary>
    public bool Replaces(string path)
    {
        for (var at = path; at.Length > 0; at = Folder(at))
            if (_replaced.Contains(at)) return true;
        return false;
    }

    public bool Has(string file) => files.ContainsKey(file);

    /// <summary>True where a file below a folder changed.</summary>
    public bool ChangesUnder(string folder) => _above.Contains(folder);

    /// <summary>True where a file of an item's folder changed.</summary>
    public bool Touches(Item item) => TouchesFolderOf(item.Path);

    public bool TouchesFolderOf(string file) => _folders.Contains(Folder(file));

    /// <summary>True where the change can matter to a portal: its own files, those of one it extends, those that all share.</summary>
    public bool Touches(Tenant tenant) => files.Keys.Any(file => file.StartsWith(Themes, StringComparison.Ordinal) || Tenant(file) is { } id && (id[0] == '_' || tenant.Lineage.Any(t => t.Id == id)));

    private static string? Tenant(string file) =>
        (file.StartsWith(Content, StringComparison.Ordinal) || file.StartsWith(Settings, StringComparison.Ordinal)) && file.Split('/') is [_, { Length: > 0 } tenant, _, ..] ? tenant : null;

    private static IEnumerable<string> Above(string file)
    {
        for (var at = Folder(file); at.Length > 0; at = Folder(at)) yield return at;
    }

    public static string Folder(string file) => file.LastIndexOf('/') is > 0 and var slash ? file[..slash] : "";
}
