using Portal.Generator.History;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>Loads the portals asked for, each with everything it extends, at one moment.</summary>
internal sealed class SiteLoader(BuildOptions options, DiagnosticBag diagnostics)
{
    /// <summary>An earlier state of the tree to read instead of the one on the disk.</summary>
    public TreeOverlay? Overlay { get; init; }

    /// <summary>Which portals, where the options name none; null = all.</summary>
    public Func<Tenant, bool>? Wanted { get; init; }

    /// <summary>The clock is never before it, where the options give none; null = it is the time of HEAD, whatever that is.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The portals; none where a fault stands in the way of all of them.</summary>
    public IReadOnlyList<Site> Load()
    {
        var source = new SourceTree(options.Root, diagnostics, Overlay);
        if (source.HasFolder(RepositoryReader.TenantsFolder)) return Load(source);
        diagnostics.Add(UsageCodes.NoRoot, new Position(options.Root), options.Root);
        return [];
    }

    private IReadOnlyList<Site> Load(SourceTree source)
    {
        // Git needs as long as the content does; neither needs the other.
        var history = Task.Run(() => ReadHistory(source.Root));
        var repository = ReadRepository(source);
        var chosen = Chosen(repository);
        var reader = new ContentReader(repository, diagnostics);
        var contents = chosen.SelectMany(t => t.Lineage).DistinctBy(t => t.Id).ToDictionary(t => t.Id, reader.Read);
        var read = history.GetAwaiter().GetResult();
        if ((options.AsOf ?? Later(read?.Head)) is { } asOf) return Sites(repository, chosen, contents, read, asOf);
        if (!diagnostics.HasErrors) diagnostics.Add(UsageCodes.NoClock, new Position(options.Root));
        return [];
    }

    private DateTimeOffset? Later(DateTimeOffset? head) => head < NotBefore ? NotBefore : head;

    private Repository ReadRepository(SourceTree source)
    {
        var found = new DiagnosticBag();
        var repository = new RepositoryReader(source, found).Read();
        diagnostics.AddRange(found.All().Where(d => Concerns(repository, d)));
        ReportStray(source, repository);
        return repository;
    }

    /// <summary>Content of a portal that there is not: nobody would ever look at it.</summary>
    private void ReportStray(SourceTree source, Repository repository)
    {
        if (options.Tenants.Count > 0 || !source.HasFolder(ContentReader.Folder)) return;
        foreach (var name in source.Folders(ContentReader.Folder).Where(name => !source.HasFile($"{RepositoryReader.TenantsFolder}/{name}/tenant.yaml")))
            diagnostics.Add(ItemCodes.StrayFile, new Position($"{ContentReader.Folder}/{name}"), $"{ContentReader.Folder}/{name}", "", "");
    }

    private IReadOnlyList<Site> Sites(
        Repository repository, IReadOnlyList<Tenant> chosen, Dictionary<string, ContentItems> contents, GitHistory? history, DateTimeOffset asOf)
    {
        var sites = new Dictionary<string, Site>();
        return [.. chosen.Select(Of)];

        Site Of(Tenant tenant)
        {
            if (sites.TryGetValue(tenant.Id, out var known)) return known;
            var parent = tenant.Parent is null ? null : Of(tenant.Parent);
            return sites[tenant.Id] = new Site(repository, chosen.Contains(tenant) ? AtBaseUrl(tenant) : tenant, parent, contents[tenant.Id], history, asOf, options.ShowDrafts);
        }
    }

    /// <summary>What is wrong with the settings of a portal stops only itself and those that extend it.</summary>
    private bool Concerns(Repository repository, Diagnostic diagnostic)
    {
        var path = diagnostic.Position.File.Split('/');
        if (options.Tenants.Count == 0 || path.Length < 3 || path[0] != RepositoryReader.TenantsFolder || path[1][0] == '_') return true;
        return options.Tenants.Any(id => id == path[1] || repository.Find(id)?.Lineage.Any(t => t.Id == path[1]) == true);
    }

    /// <summary>With a clock of its own a build can do without a history; one cut short would give wrong times and is refused.</summary>
    private GitHistory? ReadHistory(string root)
    {
        var found = new DiagnosticBag();
        var history = GitHistory.Read(root, found);
        diagnostics.AddRange(found.Sorted().Where(d => options.AsOf is null || d.Code != HistoryCodes.Unavailable));
        return history;
    }

    private IReadOnlyList<Tenant> Chosen(Repository repository)
    {
        if (options.Tenants.Count == 0) return Wanted is null ? repository.Tenants : [.. repository.Tenants.Where(Wanted)];
        foreach (var id in options.Tenants.Where(id => repository.Find(id) is null)) ReportUnknown(id, repository);
        return [.. options.Tenants.Distinct().Select(repository.Find).OfType<Tenant>()];
    }

    private void ReportUnknown(string id, Repository repository)
    {
        var known = repository.Tenants.Select(t => t.Id).ToList();
        var near = Suggestion.Nearest(id, known);
        diagnostics.Add(UsageCodes.UnknownTenant, new Position(RepositoryReader.TenantsFolder), id, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", known));
    }

    private Tenant AtBaseUrl(Tenant tenant) => options.BaseUrl is not { } url
        ? tenant
        : tenant with { Hosts = [new PortalHost(url.Authority, url.Scheme, IsCanonical: true, tenant.Position) { IsElsewhere = true }] };
}
