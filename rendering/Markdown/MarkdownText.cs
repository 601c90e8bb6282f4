using System.Net;
using System.Text;
using Portal.Model.Text;

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
            // The number of a footnote would stick to the word before it.
            var after = html.StartsWith("<sup") ? html.IndexOf("</sup>") + "</sup>".Length : html.IndexOf('>') + 1;
            // None of ours is left open; were one, the rest would be words rather than a loop without end.
            if (after == 0) break;
            if (EndsBlock(html)) text.Append(Syllables.BlockEnd);
            html = html[after..];
        }

        return WebUtility.HtmlDecode(text.Append(html).Replace(FootnoteWriter.BackArrow, "").ToString()).Trim();
    }

    /// <summary>A cell or an entry must not stick to the next.</summary>
    private static bool EndsBlock(ReadOnlySpan<char> tag) => tag.StartsWith("</") && tag[2..] is ['p' or 'h' or 't', ..] or ['l', 'i', ..] or ['d', 'd' or 't', ..];
}
