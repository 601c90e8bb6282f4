using Markdig.Syntax.Inlines;

namespace Portal.Rendering.Markdown;

/// <summary>The reading order of inlines where a mark found no partner.</summary>
internal static class InlineOrder
{
    /// <summary>The inline after this one at the same level.</summary>
    /// <remarks>
    /// Markdig leaves a <c>[</c> without its <c>]</c> as a node that holds everything after it: a thousand of them are
    /// a thousand levels, so they are walked, not recursed into.
    /// </remarks>
    public static Inline? After(Inline inline)
    {
        if (inline is DelimiterInline { FirstChild: { } child }) return child;
        while (inline.NextSibling is null && inline.Parent is DelimiterInline parent) inline = parent;
        return inline.NextSibling;
    }
}
