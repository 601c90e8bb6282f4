using System.Text;
using Markdig.Syntax.Inlines;

namespace Portal.Rendering.Markdown;

/// <summary>The words of inlines without markup: for headings, text alternatives and labels.</summary>
public static class InlineText
{
    public static string Of(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        Append(text, container, MarkdownBudget.MaxNesting);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? container, int levels)
    {
        for (var inline = container?.FirstChild; inline is not null && levels > 0; inline = InlineOrder.After(inline))
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is LineBreakInline) text.Append(' ');
            else if (inline is CodeInline code) text.Append(code.ContentSpan);
            else if (inline is HtmlEntityInline entity) text.Append(entity.Transcoded.AsSpan());
            else if (inline is AutolinkInline link) text.Append(link.Url);
            else if (inline is DelimiterInline mark) text.Append(mark.ToLiteral());
            else if (inline is ContainerInline inner) Append(text, inner, levels - 1);
        }
    }
}
