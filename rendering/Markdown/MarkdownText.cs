using System.Net;
using System.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Takes the markup out of what <see cref="MarkdownReader"/> wrote. Not for any other HTML.</summary>
internal static class MarkdownText
{
    public static string Of(Html body)
    {
        var html = body.Value.AsSpan();
        var text = new StringBuilder(html.Length);
        for (var tag = html.IndexOf('<'); tag >= 0; tag = html.IndexOf('<'))
        {
            text.Append(html[..tag]);
            html = html[tag..];
            // The number of a footnote would stick to the word before it; a cell must not stick to the next.
            var end = html.StartsWith("<sup") ? html.IndexOf("</sup>") + "</sup>".Length : html.IndexOf('>') + 1;
            // None of ours is left open; were one, the rest would be words rather than a loop without end.
            if (end == 0) break;
            if (html.StartsWith("</t")) text.Append(' ');
            html = html[end..];
        }

        return WebUtility.HtmlDecode(text.Append(html).Replace(FootnoteWriter.BackArrow, "").ToString()).Trim();
    }
}
