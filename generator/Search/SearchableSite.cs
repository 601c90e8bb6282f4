using Portal.Generator.Load;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Search;

/// <summary>A portal's index as it would be published now, without writing anything: what <c>portal search</c> and golden queries ask.</summary>
internal static class SearchableSite
{
    /// <summary>The words of all its pages; null where they cannot be made.</summary>
    /// <param name="themes">The folder of the themes that came with the program.</param>
    /// <param name="evenSo">What is wrong stops nothing: nobody will publish the index.</param>
    public static SearchFiles? Collect(Site site, string themes, DiagnosticBag diagnostics, bool evenSo = false)
    {
        var search = new SearchFiles(site);
        if (SiteFiles.Of(site, themes, diagnostics, search, evenSo) is not { } outputs) return null;
        DryRun.Make([.. outputs.OfType<Index.PageOutput>()], site, SiteFiles.Gate(site), diagnostics, () => { });
        return diagnostics.HasErrors && !evenSo ? null : search;
    }

    /// <summary>A reader of the index; null where the pages cannot be made.</summary>
    /// <param name="themes">The folder of the themes that came with the program.</param>
    public static SearchReader? Read(Site site, string themes, DiagnosticBag diagnostics)
    {
        if (Collect(site, themes, diagnostics) is not { } search) return null;
        var files = search.Index();
        return new SearchReader(path => files.GetValueOrDefault(path));
    }
}
