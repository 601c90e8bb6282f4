using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>No page, front matter or body, publishes personal data or a secret, neither as it is written nor as readers see it.</summary>
internal sealed class PersonalDataCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var finding in PersonalDataFindings.In(page.Site, page.Source, page.Text.Title))
            diagnostics.Add(PersonalDataFindings.Diagnose(finding, page.At(finding.Start)));
        foreach (var prose in page.Proses)
            foreach (var block in prose.Tree.Descendants<LeafBlock>().Where(IsMarked)) CheckRendered(page, prose, block, diagnostics);
    }

    /// <summary>True where markup stands between the words: an emphasis, an entity or an escape can part what readers see whole.</summary>
    private static bool IsMarked(LeafBlock block) => block.Inline is { FirstChild: not null } words && words.FirstChild != words.LastChild;

    /// <summary>What the source says in one piece was judged there, with what stands around it.</summary>
    private static void CheckRendered(CheckedPage page, Prose prose, LeafBlock block, DiagnosticBag diagnostics)
    {
        var words = InlineText.Of(block.Inline);
        if (!words.Any(char.IsDigit)) return;
        foreach (var finding in PersonalDataFindings.In(page.Site, words, page.Text.Title))
            if (!page.Source.Replace('\n', ' ').Contains(words.Substring(finding.Start, finding.Length), StringComparison.Ordinal))
                diagnostics.Add(PersonalDataFindings.Diagnose(finding, prose.At(block)));
    }
}
