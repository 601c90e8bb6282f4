using System.Buffers;
using System.Text;

namespace Portal.Rendering;

/// <summary>Writes text into HTML so that it stays text, between tags and in quoted attributes alike.</summary>
public static class HtmlText
{
    // Controls (all but tab and line feed) cannot stand in HTML, not even as references.
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013"
        + "\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f";

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'" + Controls);

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        Escape(builder, text);
        return builder.ToString();
    }

    public static void Escape(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            output.Append(text[..next]).Append(Reference(text[next]));
            text = text[(next + 1)..];
        }

        output.Append(text);
    }

    private static string Reference(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\ufffd",
    };
}
