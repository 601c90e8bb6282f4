using Portal.Generator.History;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Themes;

namespace Portal.Generator;

/// <summary>The whole program on one screen: load → validate → render → index → write.</summary>
internal sealed class Pipeline(BuildOptions options, IBuildProgress progress)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Builds the portals asked for. Nothing is published unless all of them are without errors.</summary>
    public BuildResult Run()
    {
        var sites = Load();
        foreach (var site in sites) Rules.Check(site, _diagnostics);
        if (_diagnostics.HasErrors) return Refuse(sites);

        var staged = sites.Select(Render).OfType<StagedSite>().ToList();
        try
        {
            if (_diagnostics.HasErrors) return Result([]);
            foreach (var site in staged) site.Output.Publish();
            return Result([.. staged.Select(s => s.Built)]);
        }
        finally
        {
            foreach (var site in staged) site.Output.Dispose();
        }
    }

    /// <summary>Nothing will be published, but the author is told in the same run what is wrong with the bodies.</summary>
    private BuildResult Refuse(IReadOnlyList<Site> sites)
    {
        foreach (var site in sites)
            foreach (var item in site.Items) BodyCheck.Read(item, _diagnostics);
        return Result([]);
    }

    private IReadOnlyList<Site> Load()
    {
        var source = new SourceTree(options.Root, _diagnostics);
        if (!source.HasFolder(RepositoryReader.TenantsFolder))
        {
            _diagnostics.Add(UsageCodes.NoRoot, new Position(options.Root), options.Root);
            return [];
        }

        progress.Begin("load");
        var found = new DiagnosticBag();
        var repository = new RepositoryReader(source, found).Read();
        _diagnostics.AddRange(found.Sorted().Where(d => Concerns(repository, d)));
        var history = ReadHistory(source.Root);
        if ((options.AsOf ?? history?.Head) is not { } asOf)
        {
            if (!_diagnostics.HasErrors) _diagnostics.Add(UsageCodes.NoClock, new Position(options.Root));
            return [];
        }

        var content = new ContentReader(repository, _diagnostics);
        var sites = new Dictionary<string, Site>();
        return [.. Chosen(repository).Select(tenant => Read(tenant))];

        Site Read(Tenant tenant)
        {
            if (sites.TryGetValue(tenant.Id, out var known)) return known;
            var parent = tenant.Parent is null ? null : Read(tenant.Parent);
            return sites[tenant.Id] = new Site(repository, tenant, parent, content.Read(tenant), history, asOf, options.ShowDrafts);
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
        _diagnostics.AddRange(found.Sorted().Where(d => options.AsOf is null || d.Code != HistoryCodes.Unavailable));
        return history;
    }

    private IEnumerable<Tenant> Chosen(Repository repository)
    {
        if (options.Tenants.Count == 0) return repository.Tenants.Select(AtBaseUrl);
        foreach (var id in options.Tenants.Where(id => repository.Find(id) is null)) ReportUnknown(id, repository);
        return options.Tenants.Distinct().Select(repository.Find).OfType<Tenant>().Select(AtBaseUrl);
    }

    private void ReportUnknown(string id, Repository repository)
    {
        var known = repository.Tenants.Select(t => t.Id).ToList();
        var near = Suggestion.Nearest(id, known);
        _diagnostics.Add(UsageCodes.UnknownTenant, new Position(RepositoryReader.TenantsFolder), id, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", known));
    }

    private Tenant AtBaseUrl(Tenant tenant) => options.BaseUrl is not { } url
        ? tenant
        : tenant with { Hosts = [new PortalHost(url.Authority, url.Scheme, IsCanonical: true, tenant.Position) { IsElsewhere = true }] };

    private StagedSite? Render(Site site)
    {
        var tenant = site.Tenant;
        // Asked of the source tree, which refuses a link: people who may write content must not choose what else is read.
        var hasOwn = site.Repository.Source.HasFolder("themes");
        string[] roots = [.. hasOwn ? [Path.Combine(site.Repository.Source.Root, "themes")] : Array.Empty<string>(), options.Themes];
        var theme = new ThemeReader([.. roots.Distinct().Where(Directory.Exists)], _diagnostics).Read(tenant.Theme, tenant.Position);
        if (theme is not null) ThemeChecks.Run(site, theme, _diagnostics);
        if (theme is null || _diagnostics.HasErrors) return null;

        var outputs = List(site, theme);
        OutputPaths.Check(outputs, Redirects(site), tenant.Id, _diagnostics);
        if (_diagnostics.HasErrors || StagedOutput.Begin(options.Output, tenant.Id, _diagnostics) is not { } output) return null;

        progress.Begin(tenant.Id, outputs.Count);
        var gate = new GatePolicy([tenant.CanonicalHost.Origin]);
        new SiteWriter(site.Repository.Source, output, _diagnostics).Write(outputs, tenant.Id, gate, progress.Step);
        return new StagedSite(output, new BuiltPortal(tenant.Id, tenant.Title.Vi, Path.Combine(options.Output, tenant.Id), site.Visible.Count, outputs.Count));
    }

    private IReadOnlyList<Output> List(Site site, Theme theme)
    {
        var relations = new Relations(site);
        var pages = new SitePages(site, theme, Languages.Vietnamese, relations, _diagnostics);
        var english = site.Offers(Languages.English) ? new SitePages(site, theme, Languages.English, relations, _diagnostics) : null;
        var outputs = Outputs.Of(pages, english);

        var redirects = site.Tenant.Redirects.Select(r => r.From).Concat(site.Items.SelectMany(i => i.RedirectFrom));
        pages.LinkCheck = new LinkCheck(outputs, redirects);
        if (english is not null) english.LinkCheck = pages.LinkCheck;
        return outputs;
    }

    private static IEnumerable<(string, Position)> Redirects(Site site) =>
        site.Tenant.Redirects.Select(r => (r.From, r.Position))
            .Concat(site.Items.SelectMany(i => i.RedirectFrom.Select(from => (from, i.Places.At(CoreKeys.RedirectFrom)))));

    private BuildResult Result(IReadOnlyList<BuiltPortal> portals)
    {
        progress.End();
        return new BuildResult(portals, _diagnostics.Sorted());
    }

    private sealed record StagedSite(StagedOutput Output, BuiltPortal Built);
}
