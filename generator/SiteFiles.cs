using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Generator.Validate;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Themes;

namespace Portal.Generator;

/// <summary>Every file that one portal consists of, ready to be made: the step between what was read and what is written.</summary>
internal static class SiteFiles
{
    /// <summary>The files of a portal; null where its theme or its addresses do not let it be made.</summary>
    /// <param name="themes">The folder of the themes that came with the program.</param>
    /// <param name="search">Takes in the words of the pages as they are made; null = nobody will search.</param>
    /// <param name="evenSo">What is wrong with the theme or the addresses stops nothing: nobody will publish the files.</param>
    public static IReadOnlyList<Output>? Of(Site site, string themes, DiagnosticBag diagnostics, SearchFiles? search = null, bool evenSo = false)
    {
        if (ReadTheme(site, themes, diagnostics) is not { } theme) return null;
        ThemeChecks.Run(site, theme, diagnostics);
        if (diagnostics.HasErrors && !evenSo) return null;

        var (pages, outputs) = List(site, theme, diagnostics, search);
        OutputPaths.Check(outputs, Redirects(site), site.Tenant.Id, diagnostics);
        if (diagnostics.HasErrors && !evenSo) return null;

        FamilyLinkCheck.Run(site, outputs, diagnostics);
        pages.LinkCheck!.ReportRedirects(diagnostics);
        return outputs;
    }

    /// <summary>The paths of all files from the web root, none of which is made; none where there is no theme.</summary>
    /// <param name="themes">The folder of the themes that came with the program.</param>
    public static IEnumerable<string> Paths(Site site, string themes)
    {
        var unheard = new DiagnosticBag();
        return ReadTheme(site, themes, unheard) is { } theme ? List(site, theme, unheard, search: null).Outputs.Select(o => o.Path) : [];
    }

    /// <summary>What the gate lets the pages of a portal lead to without a mark.</summary>
    public static GatePolicy Gate(Site site) =>
        new([site.Tenant.CanonicalHost.Origin, .. site.Repository.Tenants.Where(t => t.Hosts.Count > 0).Select(t => t.CanonicalHost.Origin)]);

    private static Theme? ReadTheme(Site site, string themes, DiagnosticBag diagnostics)
    {
        // Asked of the source tree, which refuses a link: people who may write content must not choose what else is read.
        var hasOwn = site.Repository.Source.HasFolder(ThemeFolders.Root);
        string[] roots = [.. hasOwn ? [Path.Combine(site.Repository.Source.Root, ThemeFolders.Root)] : Array.Empty<string>(), themes];
        return new ThemeReader([.. roots.Distinct().Where(Directory.Exists)], diagnostics).Read(site.Tenant.Theme, site.Tenant.Position);
    }

    private static (SitePages Pages, IReadOnlyList<Output> Outputs) List(Site site, Theme theme, DiagnosticBag diagnostics, SearchFiles? search)
    {
        var relations = site.Documents.Relations;
        var pages = new SitePages(site, theme, Languages.Vietnamese, relations, diagnostics) { Search = search };
        var english = site.Offers(Languages.English) ? new SitePages(site, theme, Languages.English, relations, diagnostics) { Search = search } : null;
        var outputs = Outputs.Of(pages, english);

        pages.LinkCheck = new LinkCheck(site, outputs);
        if (english is not null) english.LinkCheck = pages.LinkCheck;
        return (pages, outputs);
    }

    private static IEnumerable<(string, Position)> Redirects(Site site) =>
        site.Tenant.Redirects.Select(r => (r.From, r.Position))
            .Concat(site.Items.SelectMany(i => i.RedirectFrom.Select(from => (from, i.Places.At(CoreKeys.RedirectFrom)))));
}
