using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>
/// Links to pages of other portals of the repository lead to one that is there. Only the addresses of items are judged, since those
/// of lists depend on the other portal as a whole. A warning: a page there may go without anybody here having done anything.
/// </summary>
internal sealed class OtherPortalLinkCheck : IPageCheck
{
    private static readonly ConditionalWeakTable<Repository, ConcurrentDictionary<string, Lazy<HashSet<string>>>> Moved = [];

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var link in PageLinks.Of(page))
            if (link.Host is { } host && Named(host, page.Site) is { } other && Lacks(page.Site.Repository, other, new Uri(link.Url).AbsolutePath))
                diagnostics.Add(MarkdownCodes.OtherPortalLink, link.Position, link.Url, other.Title.Vi, other.Title.In(Languages.English));
    }

    private static Tenant? Named(string host, Site site) =>
        site.Repository.Tenants.FirstOrDefault(t => t.Id != site.Tenant.Id && t.Hosts.Any(h => !h.IsFormer && h.Name.Equals(host, StringComparison.OrdinalIgnoreCase)));

    private static bool Lacks(Repository repository, Tenant other, string path)
    {
        var parts = Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && parts[0] == Languages.English) parts = parts[1..];
        if (parts.Length < 2 || !Slug.IsValid(parts[1]) || Addresses.IsPageName(parts[1])) return false;
        if (other.Sections.Find(parts[0]) is not { Browse.Count: 0 }) return false;
        if (repository.Source.HasFile($"{ContentReader.Folder}/{other.Id}/{parts[0]}/{parts[1]}/index.md")) return false;
        // Read only now: nearly every link is right.
        var moved = Moved.GetOrCreateValue(repository).GetOrAdd(other.Id, _ => new Lazy<HashSet<string>>(() => Former(repository, other)));
        return !moved.Value.Contains($"/{parts[0]}/{parts[1]}/");
    }

    /// <summary>The addresses that the other portal redirects from.</summary>
    private static HashSet<string> Former(Repository repository, Tenant other) =>
        [.. other.Redirects.Select(r => r.From), .. new ContentReader(repository, new DiagnosticBag()).Read(other).Items.SelectMany(i => i.RedirectFrom)];
}
