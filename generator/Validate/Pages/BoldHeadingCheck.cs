using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>A short paragraph all in bold, with more text after it, is a heading in disguise (WCAG 1.3.1, failure F2).</summary>
internal sealed class BoldHeadingCheck : IPageCheck
{
    private const int Bold = 2, Longest = 90, Deepest = 6;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses.Where(p => p.IsBody))
        {
            var level = 1;
            for (var i = 0; i + 1 < prose.Tree.Count; i++)
            {
                if (prose.Tree[i] is HeadingBlock heading) level = heading.Level;
                if (prose.Tree[i] is not ParagraphBlock paragraph || prose.Tree[i + 1] is HeadingBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup) continue;
                if (IsBold(paragraph.Inline) && paragraph.Words() is { Length: <= Longest } words && !EndsSentence(words))
                    diagnostics.Add(AccessibilityCodes.BoldHeading, prose.At(paragraph), words.TrimEnd(':'), new string('#', Math.Min(level + 1, Deepest)));
            }
        }
    }

    private static bool IsBold(ContainerInline? inline) =>
        inline?.FirstChild is EmphasisInline { DelimiterCount: Bold } bold && (bold.NextSibling is null || (bold.NextSibling is LiteralInline { NextSibling: null } rest && rest.Content.AsSpan().Trim() is ":"));

    private static bool EndsSentence(string words) => words[^1] is '.' or '!' or '?' or ';' or ',';
}
