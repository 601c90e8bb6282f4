using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>The whole of <c>portal check</c> on one screen: load → validate → read words and files → make every page and let it through the gate. Nothing is written.</summary>
internal sealed class Checker(BuildOptions options, IBuildProgress progress)
{
    private readonly DiagnosticBag _diagnostics = new();

    public BuildResult Run()
    {
        progress.Begin("load");
        var sites = new SiteLoader(options, _diagnostics).Load();
        foreach (var site in sites)
        {
            Rules.Check(site, _diagnostics);
            Checks.Check(site, _diagnostics);
            Checks.Check(site, site.Items, _diagnostics);
        }
        // A portal that cannot be loaded as a whole has no pages to make; its bodies are read all the same.
        if (_diagnostics.HasErrors)
            foreach (var item in sites.SelectMany(s => s.Items)) BodyCheck.Read(item, _diagnostics);
        else
            foreach (var site in sites) Make(site);
        progress.End();
        return new BuildResult([], _diagnostics.Sorted());
    }

    private void Make(Site site)
    {
        if (SiteFiles.Of(site, options.Themes, _diagnostics) is not { } outputs) return;
        progress.Begin(site.Tenant.Id, outputs.Count);
        QuotaCheck.Run(site, DryRun.Make(outputs, site, SiteFiles.Gate(site), _diagnostics, progress.Step), _diagnostics);
    }
}
