using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Index;

/// <summary>Reports links and images that lead to no page and no file of the portal. Plain Markdown links are the only link syntax there is.</summary>
internal sealed class LinkCheck(IReadOnlyList<Output> outputs, IEnumerable<string> redirects)
{
    private readonly HashSet<string> _files = [.. outputs.Select(o => o.Path)];
    private readonly HashSet<string> _redirects = [.. redirects];

    /// <param name="resolve">Makes an address as written absolute from the web root.</param>
    public void Report(IEnumerable<MarkdownLink> links, Func<string, string> resolve, DiagnosticBag diagnostics)
    {
        foreach (var link in links)
        {
            var url = resolve(link.Url);
            if (url.Length == 0 || url[0] != '/' || Leads(url)) continue;
            var near = Suggestion.Nearest(Path(url), _files.Select(f => "/" + f.Replace("index.html", "", StringComparison.Ordinal)));
            diagnostics.Add(MarkdownCodes.BrokenLink, link.Position, link.Url, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
    }

    private bool Leads(string url)
    {
        var path = Path(url);
        return _files.Contains(Addresses.File(path)) || _redirects.Contains(path);
    }

    private static string Path(string url) => Uri.UnescapeDataString(url.Split('#', '?')[0]);
}
