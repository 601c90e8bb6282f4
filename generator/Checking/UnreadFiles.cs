using Portal.Generator.Files;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Checking;

/// <summary>
/// Looks for secrets, and in content and settings for personal data, in the files that no other check reads: hidden ones, assets, themes, files of
/// no item, and with a change whatever else it touches. What was committed is out, published or not.
/// </summary>
/// <param name="sites">The portals that are being checked: the words of their pages, attachments and settings were searched with them.</param>
/// <param name="policy">How a portal weighs what is found in its files.</param>
internal sealed class UnreadFiles(IReadOnlyList<Site> sites, Func<Site, Policy> policy)
{
    /// <summary>Bytes beyond which a file is no text of people.</summary>
    private const int Limit = 20_971_520;

    private const string Themes = "themes";

    /// <summary>Settings of programs, where a password stands behind its name. In source code the same words are names of variables.</summary>
    private static readonly HashSet<string> SettingsExtensions =
        [".env", ".yaml", ".yml", ".json", ".ini", ".conf", ".config", ".cfg", ".cnf", ".properties", ".toml", ".tfvars", ".txt", ".npmrc", ".netrc", ".pgpass", ".ps1", ".sh", ".bat"];

    /// <summary>Folders whose passwords are invented.</summary>
    private static readonly HashSet<string> Invented = ["test", "tests"];

    private readonly HashSet<string> _read = [.. sites.SelectMany(Read)];

    /// <summary>Searches everything below content, settings and themes.</summary>
    /// <param name="tenants">The portals asked for; empty = all.</param>
    public IEnumerable<Diagnostic> CheckAll(string root, IReadOnlyList<string> tenants)
    {
        var found = new DiagnosticBag();
        var all = new AllFiles(root);
        List<(string Path, long Length)> files =
            [.. ((string[])[ContentReader.Folder, RepositoryReader.TenantsFolder, Themes]).SelectMany(all.Below).Where(f => tenants.Count == 0 || IsWanted(f.Path))];
        found.AddRange(HiddenEntries.In(files.Select(f => f.Path)));
        var source = new SourceTree(root, new DiagnosticBag());
        Parallel.ForEach(files.Where(f => f.Length <= Limit && !_read.Contains(f.Path)), file => Search(file.Path, source.ReadBytes(file.Path) ?? [], found));
        return found.Sorted().Select(Weighed);
    }

    /// <summary>Searches files of a change, wherever in the repository they are.</summary>
    /// <param name="content">What a file holds; null where it is not there.</param>
    public IReadOnlyList<Diagnostic> CheckSome(IEnumerable<string> files, Func<string, byte[]?> content)
    {
        var found = new DiagnosticBag();
        var present = files.Where(f => !_read.Contains(f)).Select(f => (Path: f, Content: content(f))).Where(f => f.Content is { Length: > 0 and <= Limit }).ToList();
        found.AddRange(HiddenEntries.In(present.Select(f => f.Path)));
        foreach (var (path, bytes) in present) Search(path, bytes!, found);
        return [.. found.Sorted().Select(Weighed)];
    }

    private Diagnostic Weighed(Diagnostic diagnostic) => SiteOf(diagnostic.Position.File.Split('/')) is { } site ? policy(site).Weigh(diagnostic) : diagnostic;

    private void Search(string path, byte[] content, DiagnosticBag diagnostics)
    {
        using var turn = Watchdog.Default.Watch(path);
        foreach (var part in FileTexts.Read(content).Parts)
            foreach (var finding in Find(path, part.Text)) diagnostics.Add(PersonalDataFindings.Diagnose(finding, path, part.Text, part.Place));
    }

    private IEnumerable<SensitiveFinding> Find(string path, string text)
    {
        var parts = path.Split('/');
        if (SiteOf(parts) is { } site) return PersonalDataFindings.In(site, text, PersonalDataRule.Subject);
        var isPortal = parts[0] is ContentReader.Folder or RepositoryReader.TenantsFolder or Themes;
        return SensitiveText.Secrets(text, byFormAlone: !isPortal && !IsSettings(parts));
    }

    private static bool IsSettings(string[] path) =>
        !path.Any(Invented.Contains) && (path[^1][0] == '.' || SettingsExtensions.Contains(Path.GetExtension(path[^1]).ToLowerInvariant()));

    /// <summary>The portal that a file belongs to; any for what all share.</summary>
    private Site? SiteOf(string[] path) =>
        path[0] is not (ContentReader.Folder or RepositoryReader.TenantsFolder) ? null
        : path.Length < 3 || path[1].StartsWith('_') ? (sites.Count == 0 ? null : sites[0]) : sites.FirstOrDefault(s => s.Tenant.Id == path[1]);

    private bool IsWanted(string path) => path.Split('/') is not [not Themes, var tenant, _, ..] || tenant[0] == '_' || sites.Any(s => s.Tenant.Lineage.Any(t => t.Id == tenant));

    private static IEnumerable<string> Read(Site site)
    {
        var settings = $"{RepositoryReader.TenantsFolder}/{site.Tenant.Id}";
        if (site.Repository.Source.HasFolder(settings))
            foreach (var file in site.Repository.Source.Files(settings).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal))) yield return $"{settings}/{file}";
        foreach (var item in site.Items)
        {
            yield return item.Text.File;
            if (item.English is { } english) yield return english.File;
            foreach (var file in item.Files) yield return file.Path;
        }
    }
}
