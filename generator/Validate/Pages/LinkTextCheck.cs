using Markdig.Syntax.Inlines;
using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>The text of a link says where it leads (WCAG 2.4.4): not "tại đây", and no long address.</summary>
internal sealed class LinkTextCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var vague = page.Site.Repository.Words.LinkTexts;
        foreach (var prose in page.Proses)
        {
            foreach (var link in prose.Links())
            {
                var (text, url) = (InlineText.Of(link), link.Url ?? "");
                if (vague.Contains(AccessibilityWords.Plain(text))) diagnostics.Add(AccessibilityCodes.VagueLink, prose.At(link), ProseWalk.Quote(text), ProseWalk.Quote(url));
                else if (IsAddress(text)) diagnostics.Add(AccessibilityCodes.AddressAsLink, prose.At(link), ProseWalk.Quote(text), ProseWalk.Quote(url));
            }
            foreach (var link in Markdig.Syntax.MarkdownObjectExtensions.Descendants<AutolinkInline>(prose.Tree).Where(l => !l.IsEmail && IsAddress(l.Url)))
                diagnostics.Add(AccessibilityCodes.AddressAsLink, prose.At(link), ProseWalk.Quote(link.Url), ProseWalk.Quote(link.Url));
        }
    }

    /// <summary>The name of a host alone is a name that people know a site by.</summary>
    private static bool IsAddress(string text)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        var rest = at < 0 ? text : text[(at + 3)..];
        if (at < 0 && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return false;
        return rest.Contains(' ') ? false : rest.TrimEnd('/').Contains('/');
    }
}
