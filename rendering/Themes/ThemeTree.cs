using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Themes;

/// <summary>
/// Looks through a theme before anything of it is opened: a symbolic link in a content repository would publish files of the machine
/// that builds, a pipe would stop it, and another repository is reviewed by nobody. Names that start with a dot are passed over.
/// </summary>
internal static class ThemeTree
{
    /// <summary>True with a diagnostic for each where a theme's folder or anything in it is not plain files and folders.</summary>
    /// <param name="shown">A path as people know it.</param>
    public static bool Report(DirectoryInfo folder, Func<string, string> shown, DiagnosticBag diagnostics) =>
        IsLink(folder) ? Add(ItemCodes.Link, folder, shown, diagnostics) : Report(folder, EntryName.MaxDepth, shown, diagnostics);

    private static bool Report(DirectoryInfo folder, int levels, Func<string, string> shown, DiagnosticBag diagnostics)
    {
        if (levels == 0) return Add(TreeCodes.Unportable, folder, shown, diagnostics, EntryName.TooDeep);
        var found = false;
        foreach (var entry in folder.EnumerateFileSystemInfos()) found |= ReportOne(folder, entry, levels, shown, diagnostics);
        return found;
    }

    private static bool ReportOne(DirectoryInfo folder, FileSystemInfo entry, int levels, Func<string, string> shown, DiagnosticBag diagnostics)
    {
        if (entry.Name.Equals(".git", StringComparison.OrdinalIgnoreCase)) return Add(TreeCodes.NestedRepository, folder, shown, diagnostics);
        if (entry.Name[0] == '.') return false;
        if (EntryName.Judge(entry.Name) is { } refusal) return Add(TreeCodes.Unportable, entry, shown, diagnostics, refusal);
        if (IsLink(entry)) return Add(ItemCodes.Link, entry, shown, diagnostics);
        if (entry is DirectoryInfo nested) return Report(nested, levels - 1, shown, diagnostics);
        return entry is FileInfo { Length: 0 } && Add(TreeCodes.Empty, entry, shown, diagnostics);
    }

    private static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool Add(DiagnosticCode code, FileSystemInfo entry, Func<string, string> shown, DiagnosticBag diagnostics, LocalText? reason = null)
    {
        string[] arguments = reason is null ? [EntryName.Shown(entry.Name)] : [EntryName.Shown(entry.Name), reason.Vi, reason.In(Languages.English)];
        diagnostics.Add(code, new Position(EntryName.Shown(shown(entry.FullName))), arguments);
        return true;
    }
}
