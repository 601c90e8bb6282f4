using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Tabs, and blanks, underscores and dots in a row, that push words to a place (WCAG 1.3.2, failure F32).</summary>
internal sealed partial class SpacingCheck : IPageCheck
{
    private static readonly LocalText Blanks = new("nhiều dấu cách", "many blanks");
    private static readonly LocalText Tabs = new("dấu tab", "tabs");
    private static readonly LocalText Dots = new("nhiều dấu chấm", "many dots");
    private static readonly LocalText Lines = new("nhiều dấu gạch dưới", "many underscores");

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var (block, _) in prose.Texts(page.Language))
            {
                // Code shows its blanks as they are.
                if (block.Inline is null || block.Inline.Descendants<CodeInline>().Any() || Find(block.Words()) is not { } sign) continue;
                diagnostics.Add(AccessibilityCodes.SpacingCharacters, prose.At(block), ProseWalk.Quote(block.Words()), sign.Vi, sign.In(Languages.English));
            }
    }

    private static LocalText? Find(string text) => Runs().Match(text) is { Success: true } run ? run.ValueSpan[0] switch { '.' or '…' => Dots, '_' => Lines, '\t' => Tabs, _ => Blanks } : null;

    // One tab behind "a)" or "I." is a list that was pasted.
    [GeneratedRegex(@"[ \t\u00a0\u2002\u2003\u3000]{4}|\.{6}|…{3}|_{5}|(?<=[^\s•●▪■◦‣·o]|\S\S)(?<!(?:^|\s)\w{1,4}[.)])\t+(?=\S)")]
    private static partial Regex Runs();
}
