using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Generator.Validate;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Generator;

/// <summary>The whole build on one screen: load → validate → render → index → write.</summary>
internal sealed class Pipeline(BuildOptions options, IBuildProgress progress)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Builds the portals asked for. Nothing is published unless all of them are without errors.</summary>
    public BuildResult Run()
    {
        progress.Begin("load");
        var sites = new SiteLoader(options, _diagnostics).Load();
        foreach (var site in sites) Rules.CheckForBuild(site, _diagnostics);
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

    private StagedSite? Render(Site site)
    {
        var tenant = site.Tenant;
        var search = new SearchFiles(site);
        if (SiteFiles.Of(site, options.Themes, _diagnostics, search) is not { } outputs) return null;
        if (StagedOutput.Begin(options.Output, tenant.Id, _diagnostics) is not { } output) return null;

        progress.Begin(tenant.Id, outputs.Count);
        var writer = new SiteWriter(site.Repository.Source, output, _diagnostics);
        writer.Write(outputs, tenant.Id, SiteFiles.Gate(site), progress.Step);
        if (!_diagnostics.HasErrors) writer.Write([.. search.Make()], tenant.Id, SiteFiles.Gate(site), () => { });
        return new StagedSite(output, new BuiltPortal(tenant.Id, tenant.Title.Vi, Path.Combine(options.Output, tenant.Id), site.Visible.Count, outputs.Count));
    }

    private BuildResult Result(IReadOnlyList<BuiltPortal> portals)
    {
        progress.End();
        return new BuildResult(portals, _diagnostics.Sorted());
    }

    private sealed record StagedSite(StagedOutput Output, BuiltPortal Built);
}
