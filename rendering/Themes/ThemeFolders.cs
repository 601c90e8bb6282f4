using Portal.Model.Text;

namespace Portal.Rendering.Themes;

/// <summary>
/// The folders a theme is made of: its own, then <c>base</c>. A file of its own hides the one of the same name in base,
/// so a theme holds only what differs.
/// </summary>
/// <param name="Folders">Full paths, the nearest first.</param>
public sealed record ThemeFolders(string Name, IReadOnlyList<string> Folders)
{
    /// <summary>Where themes stand, in a province's repository and beside the program.</summary>
    public const string Root = "themes";

    public const string Base = "base";

    /// <summary>The folders of a theme that stand under any of the roots, or null where no root has it.</summary>
    /// <param name="roots">Folders that hold themes: the province's own, then those that came with the program.</param>
    public static ThemeFolders? Find(string name, IReadOnlyList<string> roots)
    {
        // A name, never a path: whoever may write a setting must not choose what else is read.
        if (!Slug.IsValid(name)) return null;
        var names = name == Base ? new[] { Base } : [name, Base];
        var folders = names.SelectMany(n => roots.Select(root => Path.Combine(root, n))).Where(Directory.Exists).ToList();
        return roots.Any(root => Directory.Exists(Path.Combine(root, name))) ? new ThemeFolders(name, folders) : null;
    }

    /// <summary>Files of a kind by name: sub-folder and extension, each from the nearest folder that has it.</summary>
    public SortedDictionary<string, string> Files(string subfolder, string pattern, SearchOption depth = SearchOption.TopDirectoryOnly)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in Folders)
        {
            var from = Path.Combine(folder, subfolder);
            if (!Directory.Exists(from)) continue;
            foreach (var file in Directory.EnumerateFiles(from, pattern, depth))
                if (Path.GetRelativePath(from, file).Replace('\\', '/') is var path && !IsHidden(path)) files.TryAdd(path, file);
        }
        return files;
    }

    private static bool IsHidden(string path) => path[0] == '.' || path.Contains("/.", StringComparison.Ordinal);
}
