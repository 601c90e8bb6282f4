using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Portal.Bench.Comparison;

/// <summary>The pages that all peers index: as HTML for the one that reads sites, as JSON for the others.</summary>
internal sealed record PeerSource(string Html, string Pages)
{
    private static readonly JsonSerializerOptions Options =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="folder">A new one.</param>
    public static PeerSource Write(string folder, IReadOnlyList<(PeerPage Page, string Html)> pages)
    {
        var source = new PeerSource(Path.Combine(folder, "html"), Path.Combine(folder, "pages.json"));
        foreach (var (page, html) in pages)
        {
            var file = Path.Combine(source.Html, page.Url[1..] + (page.Url.EndsWith('/') ? "index.html" : ""));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, html);
        }
        File.WriteAllText(source.Pages, JsonSerializer.Serialize(pages.Select(p => p.Page), Options));
        return source;
    }
}
