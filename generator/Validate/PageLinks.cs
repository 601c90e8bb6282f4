using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A link or picture that an author wrote.</summary>
/// <param name="Words">What readers see or hear of it.</param>
/// <param name="HasPicture">A picture stands in it, or it is one.</param>
/// <param name="Title">The text that appears under the pointer.</param>
/// <param name="IsField">The value of a field; the writer of Markdown never sees it.</param>
internal sealed record PageLink(string Url, string Words, bool IsImage, bool HasPicture, string Title, Position Position, bool IsField = false)
{
    /// <summary>The host it leads to, in small letters; null where it stays in the portal or is a mailbox or telephone.</summary>
    public string? Host => HostOf(Url);

    public static string? HostOf(string url) =>
        UrlSanitizer.Judge(url, allowHttp: true, out var form) is null && form == UrlForm.Web && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host.ToLowerInvariant() : null;
}

/// <summary>Lists the links of a page: those of its Markdown and those of its address fields.</summary>
internal static class PageLinks
{
    public static IEnumerable<PageLink> Of(CheckedPage page)
    {
        foreach (var prose in page.Proses)
            foreach (var node in prose.Tree.Descendants())
                if (Of(node, prose) is { } link) yield return link;
        foreach (var url in page.Text.Fields.Values.SelectMany(v => v.WithParts).OfType<UrlValue>())
            yield return new PageLink(url.Address, url.Address, IsImage: false, HasPicture: false, "", page.At(Math.Max(0, page.Source.IndexOf(url.Address, StringComparison.Ordinal))), IsField: true);
    }

    private static PageLink? Of(MarkdownObject node, Prose prose) => node switch
    {
        LinkInline link => new PageLink(link.Url ?? "", Words(link), link.IsImage, link.IsImage || link.Descendants<LinkInline>().Any(l => l.IsImage), link.Title ?? "", prose.At(link)),
        AutolinkInline { IsEmail: false } link => new PageLink(link.Url, link.Url, IsImage: false, HasPicture: false, "", prose.At(link)),
        _ => null,
    };

    private static string Words(LinkInline link) => string.Concat(link.Descendants().Select(node => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();
}
