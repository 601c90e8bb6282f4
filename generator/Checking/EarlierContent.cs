using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>Portals as they were before a change of content alone: only what it touches is read again.</summary>
internal static class EarlierContent
{
    public static Dictionary<string, Site> Of(IReadOnlyList<Site> sites, ChangedFiles change, DiagnosticBag diagnostics)
    {
        var earlier = new Dictionary<string, Site>();
        foreach (var site in sites) Read(site);
        return earlier;

        Site Read(Site site)
        {
            if (earlier.TryGetValue(site.Tenant.Id, out var done)) return done;
            var parent = site.Parent is null ? null : Read(site.Parent);
            var source = new SourceTree(site.Repository.Source.Root, diagnostics, change.Before);
            var known = new KnownItems(site.Items, change.ChangesUnder, site.IsComplete);
            var content = new ContentReader(site.Repository with { Source = source }, diagnostics, known).Read(site.Tenant);
            return earlier[site.Tenant.Id] = site.With(source, parent, content);
        }
    }
}
