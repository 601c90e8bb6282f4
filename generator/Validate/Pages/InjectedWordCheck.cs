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
            var linked = PageLinks.Of(page).SelectMany(l => OfLink(lists, finder, l)).ToList();
            diagnostics.AddRange(linked);
            diagnostics.AddRange(InjectedWords.Judge(finder, page.Source, WordsIn.Prose, page.At).Where(d => IsNew(d, linked)));
        }
    }

    private static IEnumerable<Diagnostic> OfLink(CheckLists lists, WordFinder finder, PageLink link) =>
        link.Host is { } host && !lists.Hosts.IsOwn(host)
            ? InjectedWords.Judge(finder, $"{link.Words} {link.Title} {link.Url}", lists.Hosts.Has(host) ? WordsIn.Prose : WordsIn.UnknownLink, _ => link.Position)
            : [];

    /// <summary>What a link has said of its line in the same words is not said again, unless it weighs more here.</summary>
    private static bool IsNew(Diagnostic found, List<Diagnostic> linked) =>
        !linked.Exists(l => l.Position.Line == found.Position.Line && l.Fingerprint == found.Fingerprint && l.Severity >= found.Severity);
}
