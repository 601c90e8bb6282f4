using Portal.Generator.Load;
using Portal.Model.Text.PersonalData;
using Portal.Rendering.Themes;

namespace Portal.Generator.Checking;

/// <summary>
/// What is sought in a file where no portal can say which contacts it publishes: secrets everywhere, and in content and settings of portals
/// the numbers that nobody publishes on purpose.
/// </summary>
internal static class SoughtByPath
{
    private static readonly HashSet<SensitiveKind> Kinds = [SensitiveKind.CitizenId, SensitiveKind.OldId, SensitiveKind.Secret];

    /// <summary>Settings of programs, where a password stands behind its name. In source code the same words are names of variables.</summary>
    private static readonly HashSet<string> SettingsExtensions =
        [".env", ".yaml", ".yml", ".json", ".ini", ".conf", ".config", ".cfg", ".cnf", ".properties", ".toml", ".tfvars", ".txt", ".npmrc", ".netrc", ".pgpass", ".ps1", ".sh", ".bat"];

    /// <summary>Folders whose passwords are invented.</summary>
    private static readonly HashSet<string> Invented = ["test", "tests"];

    public static IEnumerable<SensitiveFinding> Find(SensitiveText scan, string path, string text)
    {
        var parts = path.Split('/');
        if (parts[0] is ContentReader.Folder or RepositoryReader.TenantsFolder)
            return scan.Find(text, path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ',' : null).Where(f => Kinds.Contains(f.Kind));
        return SensitiveText.Secrets(text, byFormAlone: parts[0] != ThemeFolders.Root && !IsSettings(parts));
    }

    private static bool IsSettings(string[] path) =>
        !path.Any(Invented.Contains) && (path[^1][0] == '.' || SettingsExtensions.Contains(Path.GetExtension(path[^1]).ToLowerInvariant()));
}
