using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Writes links and images, every address through <see cref="UrlSanitizer"/>.</summary>
internal sealed class LinkWriter(PageState state)
{
    private static readonly LocalText OnlyFiles = new(
        "hình phải là tệp của cổng, không lấy từ nơi khác", "an image must be a file of the portal, not come from elsewhere");

    private List<MarkdownLink> _links = [];

    public void Begin() => _links.Clear();

    /// <summary>The links of the page; the writer forgets them.</summary>
    public IReadOnlyList<MarkdownLink> Take()
    {
        if (_links.Count == 0) return [];
        var links = _links;
        _links = [];
        return links;
    }

    /// <summary>Writes the start tag, unless the address is refused or another link is open.</summary>
    public bool Open(LinkInline link)
    {
        if (state.InLink || !TrySanitize(link, link.Url ?? "", out var url)) return false;
        WriteStart(url, link.Title);
        return true;
    }

    /// <summary>As above, for an address that our own code makes.</summary>
    public bool Open(string address) => UrlSanitizer.TrySanitize(address, out var url) && WriteStart(url, title: null);

    public void Close()
    {
        state.Output.Append("</a>");
        state.InLink = false;
    }

    public void WriteAutolink(AutolinkInline link)
    {
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var isOpen = !state.InLink && TrySanitize(link, address, out var url) && WriteStart(url, title: null);
        HtmlText.Escape(state.Output, link.Url);
        if (isOpen) Close();
    }

    public void WriteImage(LinkInline image)
    {
        var address = image.Url ?? "";
        if (!TrySanitize(image, address, out var url)) return;
        var alternative = InlineText.Of(image);
        if (alternative.Length == 0) state.Report(MarkdownCodes.MissingAlternative, image, PageState.Quote(address));
        WriteAttribute("<img src=\"", url.Value);
        WriteAttribute(" alt=\"", alternative);
        if (state.Place.SizeOf?.Invoke(url.Value) is var (width, height))
            state.Output.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        if (!string.IsNullOrEmpty(image.Title)) WriteAttribute(" title=\"", image.Title);
        state.Output.Append(" loading=\"lazy\">");
    }

    /// <summary>Reports the links to places on this page that the page does not have. A passage of a field does not know them.</summary>
    public void CheckFragments(HeadingWriter headings)
    {
        if (state.Place.Field is not null) return;
        foreach (var link in _links)
        {
            if (link.Url[0] != '#' || headings.Has(link.Url.AsSpan(1))) continue;
            state.Place.Diagnostics.Add(
                MarkdownCodes.BrokenLink, link.Position, PageState.Quote(link.Url),
                Suggestion.NoHeading.Vi, Suggestion.NoHeading.In(Languages.English));
        }
    }

    private bool TrySanitize(MarkdownObject node, string written, out SafeUrl url)
    {
        var isImage = node is LinkInline { IsImage: true };
        var isSafe = UrlSanitizer.TrySanitize(written, out url, out var refusal);
        if (isSafe && isImage && url.Form != UrlForm.Relative) refusal = OnlyFiles;
        // What our own code makes of a path is an address too, and is judged like one.
        if (refusal is null && url.Form == UrlForm.Relative && state.Place.Resolve is { } resolve) UrlSanitizer.TrySanitize(resolve(written), out url, out refusal);
        if (PreviewAddress.PathOf(written) is { } path)
        {
            state.Report(MarkdownCodes.Preview, node, PageState.Quote(written), PageState.Quote(path));
            return false;
        }
        if (refusal is null) _links.Add(new MarkdownLink(written, isImage, state.PositionOf(node)));
        else state.Report(MarkdownCodes.UnsafeUrl, node, PageState.Quote(written), refusal.Vi, refusal.In(Languages.English));
        return refusal is null;
    }

    private bool WriteStart(SafeUrl url, string? title)
    {
        state.InLink = true;
        WriteAttribute("<a href=\"", url.Value);
        if (!string.IsNullOrEmpty(title)) WriteAttribute(" title=\"", title);
        state.Output.Append(url.Form == UrlForm.Web ? " rel=\"external noopener\">" : ">");
        return true;
    }

    private void WriteAttribute(string start, string value)
    {
        state.Output.Append(start);
        HtmlText.Escape(state.Output, value);
        state.Output.Append('"');
    }
}
