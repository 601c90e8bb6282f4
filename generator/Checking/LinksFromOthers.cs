using System.Buffers;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Generator.Validate.Pages;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>
/// Links to the pages that a change takes away from portals that it does not touch. The others are read only where it takes any, and of their items only
/// those are looked at that name one.
/// </summary>
internal sealed class LinksFromOthers(CheckOptions options, ChangedFiles change)
{
    /// <param name="then">The items that the change touches, as they were.</param>
    /// <param name="sites">The portals that it touches.</param>
    public IEnumerable<Diagnostic> To(IReadOnlyList<Item> then, IReadOnlyList<Site> sites)
    {
        var gone = then.Where(i => !sites[0].Repository.Source.HasFile(i.Path)).ToList();
        return gone.Count == 0 || options.Tenants.Count > 0 ? [] : Find(gone, sites[0].AsOf);
    }

    private IEnumerable<Diagnostic> Find(List<Item> gone, DateTimeOffset asOf)
    {
        var (found, check, names) = (new DiagnosticBag(), new OtherPortalLinkCheck(), SearchValues.Create([.. gone.Select(i => i.Slug)], StringComparison.OrdinalIgnoreCase));
        // What is wrong with these portals is nothing that the change brought in.
        var others = new SiteLoader(options.Load with { AsOf = asOf }, new DiagnosticBag()) { Wanted = t => !change.Touches(t) }.Load();
        foreach (var site in others)
        {
            var policy = Policy.Of(site);
            var own = new DiagnosticBag();
            foreach (var page in site.Items.SelectMany(i => CheckedPage.Of(site, i)).Where(p => p.Text.Body.AsSpan().ContainsAny(names))) check.Check(page, own);
            found.AddRange(own.All().Where(d => gone.Exists(i => d.Arguments[0].Contains(i.Url.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))).Select(policy.Weigh));
        }
        return found.All();
    }
}
