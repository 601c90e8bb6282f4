using System.Text.Encodings.Web;
using Portal.Bench.Search;

namespace Portal.Bench.Comparison;

/// <summary>Pages of real language for the peers, with a title and a text just as Portal's index gets them.</summary>
internal static class HelpSite
{
    public static IReadOnlyList<(PeerPage Page, string Html)> Of(IEnumerable<HelpPage> pages) => [.. pages.Select(page =>
    {
        var (title, body) = (HtmlEncoder.Default.Encode(page.Title), HtmlEncoder.Default.Encode(page.Body));
        return (new PeerPage(UrlOf(page.Path), page.Title, "", "", page.Body), $"""
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body><article><h1>{title}</h1><p>{body}</p></article></body>
            </html>
            """);
    })];

    public static string UrlOf(string path) => $"/{path}";
}
