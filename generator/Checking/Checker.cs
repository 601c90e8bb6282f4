using Portal.Generator.History;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>The whole of <c>portal check</c>: load, then examine each portal by itself, so that no portal's fault hides another's. Nothing is written.</summary>
internal sealed class Checker(CheckOptions options, IBuildProgress progress)
{
    private readonly DiagnosticBag _loaded = new();

    public CheckResult Run()
    {
        progress.Begin("load");
        var result = options.Since is { } revision ? CheckChange(revision) : CheckAll();
        progress.End();
        return result;
    }

    private CheckResult CheckAll()
    {
        var sites = new SiteLoader(options.Load, _loaded).Load();
        var (found, standards) = (new DiagnosticBag(), new List<StandardsChecklist>());
        var loaded = _loaded.Sorted();
        found.AddRange(loaded);
        List<Diagnostic> unread = [.. new UnreadFiles(sites, Policy.Of).CheckAll(options.Root, options.Tenants)];
        found.AddRange(unread);
        foreach (var site in sites)
        {
            var examination = new Examination(site, options.Themes, progress);
            examination.Run(loaded);
            var (owners, weighed) = (new Owners(site), examination.Weighed(Policy.Of(site)));
            found.AddRange(UnusedWaivers.In(site, [.. weighed, .. unread]).Select(owners.Named));
            standards.Add(StandardsChecklist.Of(site, [.. loaded.Where(d => d.Position.File.StartsWith($"content/{site.Tenant.Id}/", StringComparison.Ordinal)), .. weighed]));
        }
        return new CheckResult([.. sites.Select(s => s.Tenant.Id)], found.Sorted()) { Standards = standards };
    }

    private CheckResult CheckChange(string revision)
    {
        if (GitChange.Since(options.Root, revision, _loaded) is not { } change) return new CheckResult([], _loaded.Sorted());
        return new ChangeCheck(options, change, progress).Run();
    }
}
