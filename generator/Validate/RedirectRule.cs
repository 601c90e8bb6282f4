using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>A redirect leads to a page at once: not back to where it began, nor to another former address. Whether the page is there is known only when all are listed.</summary>
internal sealed class RedirectRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Tenant.Redirects.Count == 0) return;
        var targets = new Dictionary<string, string>();
        foreach (var item in site.Visible)
            foreach (var from in item.RedirectFrom) targets.TryAdd(from, item.Url);
        foreach (var redirect in site.Tenant.Redirects) targets.TryAdd(redirect.From, PathOf(redirect.To));

        foreach (var redirect in site.Tenant.Redirects)
        {
            List<string> way = [redirect.From];
            while (targets.TryGetValue(way[^1], out var next) && way.IndexOf(next) < 0) way.Add(next);
            if (targets.TryGetValue(way[^1], out var back)) ReportLoop(redirect.Position, way, back, diagnostics);
            else if (way.Count > 2) diagnostics.Add(TenantCodes.RedirectChain, redirect.Position, redirect.From, redirect.To, way[^1]);
        }
    }

    /// <summary>What only leads into a loop is not one: those that are in it are reported, and ask for one change.</summary>
    private static void ReportLoop(Position position, List<string> way, string back, DiagnosticBag diagnostics)
    {
        if (back != way[0]) return;
        diagnostics.Add(TenantCodes.RedirectLoop, position, way[0], string.Join(" → ", way.Append(back)));
    }

    private static string PathOf(string url) => url.Split('#', '?')[0];
}
