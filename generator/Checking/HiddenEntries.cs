using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>Entries of content and settings whose names start with a dot: the program passes them over, so nobody who approves a change looks into them.</summary>
internal static class HiddenEntries
{
    /// <summary>What Git and editors themselves ask for. Not .gitattributes, by which forges fold files away from whoever approves: the root has one.</summary>
    private static readonly HashSet<string> Expected = [".gitkeep", ".gitignore", ".editorconfig"];

    /// <summary>One diagnostic for each entry, whatever it holds.</summary>
    /// <param name="files">Paths from the root.</param>
    public static IEnumerable<Diagnostic> In(IEnumerable<string> files) =>
        files.Select(Entry).OfType<string>().Distinct(StringComparer.Ordinal).Select(entry => TreeCodes.HiddenEntry.At(new Position(entry), entry[(entry.LastIndexOf('/') + 1)..]));

    /// <summary>The path up to its first part that starts with a dot; null where none does or it is expected.</summary>
    private static string? Entry(string file)
    {
        if (!file.StartsWith($"{ContentReader.Folder}/", StringComparison.Ordinal) && !file.StartsWith($"{RepositoryReader.TenantsFolder}/", StringComparison.Ordinal)) return null;
        var dot = file.IndexOf("/.", StringComparison.Ordinal);
        if (dot < 0) return null;
        var end = file.IndexOf('/', dot + 1);
        return end < 0 && Expected.Contains(file[(dot + 1)..]) ? null : end < 0 ? file : file[..end];
    }
}
