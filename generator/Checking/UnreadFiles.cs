using Portal.Generator.Files;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;
using Portal.Rendering.Themes;

namespace Portal.Generator.Checking;

/// <summary>
/// Looks for secrets, in content and settings for personal data, and there and in themes for words that are smuggled in, in the files that no other
/// check reads: hidden ones, assets, themes, files of no item, and with a change whatever else it touches. What was committed is out, published or not.
/// </summary>
/// <param name="sites">The portals that are being checked: the words of their pages, attachments and settings were searched with them.</param>
/// <param name="policy">How a portal weighs what is found in its files.</param>
internal sealed class UnreadFiles(IReadOnlyList<Site> sites, Func<Site, Policy> policy)
{
    /// <summary>Bytes beyond which a file is no text of people.</summary>
    private const int Limit = 20_971_520;

    /// <summary>Where no portal says which year it is, every year is believed.</summary>
    private static readonly SensitiveText AnyYear = new(DateOnly.MaxValue.Year);

    private readonly HashSet<string> _read = [.. sites.SelectMany(Read)];

    /// <summary>Searches everything below content, settings and themes.</summary>
    /// <param name="tenants">The portals asked for; empty = all.</param>
    public IEnumerable<Diagnostic> CheckAll(string root, IReadOnlyList<string> tenants)
    {
        var found = new DiagnosticBag();
        var all = new AllFiles(root);
        List<(string Path, long Length)> files =
            [.. ((string[])[ContentReader.Folder, RepositoryReader.TenantsFolder, ThemeFolders.Root]).SelectMany(all.Below).Where(f => tenants.Count == 0 || IsWanted(f.Path))];
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
        {
            foreach (var finding in Find(path, part.Text)) diagnostics.Add(PersonalDataFindings.Diagnose(finding, path, part.Text, part.Place));
            diagnostics.AddRange(Words(path, part));
        }
    }

    private IEnumerable<SensitiveFinding> Find(string path, string text) =>
        SiteOf(path.Split('/')) is { } site ? PersonalDataFindings.In(site, text, PersonalDataRule.Subject) : SoughtByPath.Find(AnyYear, path, text);

    /// <summary>The words that are smuggled in, by the lists that all portals share; none where there is no portal.</summary>
    private IEnumerable<Diagnostic> Words(string path, TextPart part) =>
        sites.Count == 0 || path.Split('/')[0] is not (ContentReader.Folder or RepositoryReader.TenantsFolder or ThemeFolders.Root) || CheckLists.IsList(path)
            ? []
            : CheckLists.Of(sites[0]).Words.SelectMany(finder => InjectedWords.Judge(finder, part.Text, WordsIn.Settings, at => part.Place.Length > 0 ? new Position(path) : PersonalDataFindings.InText(path, part.Text, at)));

    /// <summary>The portal that a file belongs to; any for what all share.</summary>
    private Site? SiteOf(string[] path) =>
        path[0] is not (ContentReader.Folder or RepositoryReader.TenantsFolder) ? null
        : path.Length < 3 || path[1].StartsWith('_') ? (sites.Count == 0 ? null : sites[0]) : sites.FirstOrDefault(s => s.Tenant.Id == path[1]);

    private bool IsWanted(string path) => path.Split('/') is not [not ThemeFolders.Root, var tenant, _, ..] || tenant[0] == '_' || sites.Any(s => s.Tenant.Lineage.Any(t => t.Id == tenant));

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
