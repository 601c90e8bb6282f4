using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Rendering;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Index;

/// <summary>The Markdown of one page: the body of an item and the passages of its fields, each read once, with what is wrong in any of them.</summary>
internal sealed class ItemProse
{
    private readonly DiagnosticBag _found = new();
    private readonly SitePages _pages;
    private readonly Item _item;

    /// <summary>Leads from the documents that the text names to their pages; null where there are none.</summary>
    private Func<string, string, IEnumerable<TextLink>>? Cite => _pages.Site.Documents.IsEmpty ? null : LinksIn;

    public ItemProse(SitePages pages, Item item)
    {
        (_pages, _item) = (pages, item);
        var text = item.In(pages.Language);
        Body = MarkdownReader.Read(text.Body, text.File, text.BodyLine, pages.Language, Resolve, _found, SizeOf, Cite);
        pages.LinkCheck?.Report(item, Body.Links, Resolve, _found);
    }

    public MarkdownPage Body { get; }

    public Html Passage(MarkdownValue passage, string label)
    {
        var page = MarkdownReader.ReadPassage(passage, label, _pages.Language, Resolve, _found, Cite);
        _pages.LinkCheck?.Report(_item, page.Links, Resolve, _found);
        foreach (var link in page.Links.Where(link => link.Url.StartsWith('#') && Body.Headings.All(h => h.Id != link.Url[1..])))
            _found.Add(MarkdownCodes.BrokenLink, link.Position, link.Url, Suggestion.NoHeading.Vi, Suggestion.NoHeading.In(Languages.English));
        return page.Body;
    }

    /// <summary>Hands over what was found; false where the page may not be made.</summary>
    public bool Report()
    {
        if (_found.IsEmpty) return true;
        _pages.Diagnostics.AddRange(_found.All());
        return !_found.HasErrors;
    }

    /// <summary>A relative address means the item's own folder in Vietnamese: files and neighbours stand there in every language.</summary>
    private string Resolve(string url)
    {
        if (url.Length == 0 || url[0] == '/' || UrlSanitizer.Judge(url, allowHttp: false, out var form) is not null || form != UrlForm.Relative) return url;
        return Uri.TryCreate(new Uri("https://portal.invalid" + _item.Url), url, out var full) ? full.PathAndQuery + full.Fragment : url;
    }

    private IEnumerable<TextLink> LinksIn(string text, string after)
    {
        var documents = _pages.Site.Documents;
        foreach (var found in documents.Scanner.Find(text))
            if (documents.Find(found.Citation, CitationContext.After(text, found.End, after)) is { } document && document.Item != _item)
                yield return new TextLink(found.Start, found.End, _pages.LinkTo(document.Item).Url);
    }

    private (int Width, int Height)? SizeOf(string url) =>
        url.StartsWith(_item.Url, StringComparison.Ordinal) && _item.File(Uri.UnescapeDataString(url[_item.Url.Length..]))?.Image is var (width, height)
            ? (width, height)
            : null;
}
