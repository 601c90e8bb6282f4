using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Pages lead to hosts that the portal has listed, never to one that imitates another, and not by the hundred.</summary>
internal sealed class ExternalLinkCheck : IPageCheck
{
    /// <summary>Outside links that a page may have whatever it says; beyond, it takes words to go with them.</summary>
    private const int FreeLinks = 12;
    private const int WordsForEach = 12;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var lists = CheckLists.Of(page.Site);
        var outside = 0;
        foreach (var link in PageLinks.Of(page))
        {
            if (link.IsField && PreviewAddress.PathOf(link.Url) is { } path) diagnostics.Add(MarkdownCodes.Preview, link.Position, link.Url, path);
            if (link.Host is not { } host || PreviewAddress.IsHost(host)) continue;
            HostDiagnostics.Add(lists.Hosts, host, link.Position, diagnostics);
            if (!lists.Hosts.IsOwn(host)) outside++;
            if (link is { HasPicture: true, IsImage: false } && !lists.Hosts.IsOwn(host)) Banner(lists, host, link.Position, diagnostics);
        }
        var words = page.Text.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (outside > FreeLinks && words < outside * WordsForEach)
            diagnostics.Add(InjectionCodes.LinkStuffing, new Position(page.Text.File, page.Text.BodyLine, 1), $"{outside}", $"{words}");
    }

    private static void Banner(CheckLists lists, string host, Position position, DiagnosticBag diagnostics)
    {
        foreach (var (tenant, ground) in lists.Grounds)
        {
            if (!ground.ForbidsBanners) continue;
            diagnostics.Add(InjectionCodes.Banner.At(position, host) with { Citation = tenant.Regulation.Cite(ground.Source) });
            return;
        }
    }
}
