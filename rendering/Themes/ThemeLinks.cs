using Portal.Model.Diagnostics;

namespace Portal.Rendering.Themes;

/// <summary>Looks for symbolic links in a theme: one that stands in a content repository would publish files of the machine that builds.</summary>
internal static class ThemeLinks
{
    /// <summary>True with a diagnostic for each where a theme's folder or anything in it is a link.</summary>
    /// <param name="shown">A path as people know it.</param>
    public static bool Report(DirectoryInfo folder, Func<string, string> shown, DiagnosticBag diagnostics)
    {
        if (IsLink(folder)) return ReportOne(folder, shown, diagnostics);
        var found = false;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (IsLink(entry)) found |= ReportOne(entry, shown, diagnostics);
            else if (entry is DirectoryInfo nested) found |= Report(nested, shown, diagnostics);
        }

        return found;
    }

    private static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool ReportOne(FileSystemInfo entry, Func<string, string> shown, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ItemCodes.Link, new Position(shown(entry.FullName)), entry.Name);
        return true;
    }
}
