using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>Links of one page that say the same lead to the same place: in a list of links they cannot be told apart.</summary>
internal sealed class SameLinkCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var vague = page.Site.Repository.Words.LinkTexts;
        var targets = new Dictionary<string, string>();
        foreach (var (prose, link) in page.Proses.SelectMany(prose => prose.Links().Select(link => (prose, link))))
        {
            var (text, url) = (AccessibilityWords.Plain(InlineText.Of(link)), link.Url ?? "");
            // A vague text is reported already; one mend takes care of both.
            if (text.Length == 0 || vague.Contains(text) || targets.TryAdd(text, url) || targets[text] == url) continue;
            diagnostics.Add(AccessibilityCodes.SameLink, prose.At(link), ProseWalk.Quote(InlineText.Of(link)), ProseWalk.Quote(targets[text]), ProseWalk.Quote(url));
        }
    }
}
