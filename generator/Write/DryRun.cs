using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>Makes every page of a portal and lets it through the gate, but writes none of them.</summary>
internal static class DryRun
{
    /// <param name="done">Called after each file, from any thread.</param>
    /// <returns>How large the portal is.</returns>
    public static OutputSize Make(IReadOnlyList<Output> outputs, Site site, GatePolicy gate, DiagnosticBag diagnostics, Action done)
    {
        var size = new OutputSize();
        var lengths = site.Items.SelectMany(i => i.Files).DistinctBy(f => f.Path).ToDictionary(f => f.Path, f => f.Length);
        Parallel.ForEach(outputs, file =>
        {
            using var turn = Watchdog.Default.Watch($"out/{site.Tenant.Id}/{file.Path}");
            if (file is PageOutput page) Pass(page, site.Tenant.Id, gate, size, diagnostics);
            if (file is DataOutput data) size.Add(data);
            if (file is CopyOutput copy) size.Add(lengths.GetValueOrDefault(copy.Source));
            done();
        });
        return size;
    }

    private static void Pass(PageOutput page, string tenant, GatePolicy gate, OutputSize size, DiagnosticBag diagnostics)
    {
        // A layout that failed has said so already.
        if (page.Render() is not { Value: var html }) return;
        OutputGate.Check(html, $"out/{tenant}/{page.Path}", diagnostics, gate);
        size.Add(html);
    }
}
