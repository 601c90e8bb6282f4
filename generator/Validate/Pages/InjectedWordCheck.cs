using Portal.Model.Checks;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>No page carries the vocabulary of what is smuggled in: gambling on the portals of public bodies (Cục An toàn thông tin has counted dozens a month).</summary>
internal sealed class InjectedWordCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var lists = CheckLists.Of(page.Site);
        foreach (var finder in lists.Words)
        {
            var linked = PageLinks.Of(page).Select(l => OfLink(lists, finder, l)).OfType<Diagnostic>().ToList();
            diagnostics.AddRange(linked);
            if (linked.Count == 0 && InjectedWords.Judge(finder, page.Source, isLinked: false, page.At) is { } found) diagnostics.Add(found);
        }
    }

    private static Diagnostic? OfLink(CheckLists lists, WordFinder finder, PageLink link) =>
        link.Host is { } host && !lists.Hosts.IsOwn(host)
            ? InjectedWords.Judge(finder, $"{link.Words} {link.Title} {link.Url}", isLinked: !lists.Hosts.Has(host), _ => link.Position)
            : null;
}
