using Portal.Generator.Index;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>Makes every page of a portal and lets it through the gate, but writes none of them.</summary>
internal static class DryRun
{
    /// <param name="done">Called after each file, from any thread.</param>
    public static void Make(IReadOnlyList<Output> outputs, string tenant, GatePolicy gate, DiagnosticBag diagnostics, Action done) =>
        Parallel.ForEach(outputs, file =>
        {
            using var turn = Watchdog.Default.Watch($"out/{tenant}/{file.Path}");
            if (file is PageOutput page) Pass(page, tenant, gate, diagnostics);
            if (file is DataOutput data) data.Write(Stream.Null);
            done();
        });

    private static void Pass(PageOutput page, string tenant, GatePolicy gate, DiagnosticBag diagnostics)
    {
        // A layout that failed has said so already.
        if (page.Render() is { Value: var html }) OutputGate.Check(html, $"out/{tenant}/{page.Path}", diagnostics, gate);
    }
}
