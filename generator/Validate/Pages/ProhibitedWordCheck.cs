using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Words that may belong to what the portal's regulation forbids. A list can only point: it always warns, and says so.</summary>
internal sealed class ProhibitedWordCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var grounds = CheckLists.Of(page.Site).Grounds;
        if (grounds.Count == 0) return;
        var text = WordText.Of(page.Source);
        foreach (var (tenant, ground) in grounds)
            foreach (var word in ground.Words)
                if (text.Words.IndexOf(WordText.Sought(word), StringComparison.Ordinal) is >= 0 and var at)
                    diagnostics.Add(InjectionCodes.ProhibitedWord.At(page.At(text.PlaceOf(at + 1)), word, ground.Label.Vi, ground.Label.In(Languages.English)) with
                    {
                        Citation = tenant.Regulation.Cite(ground.Source),
                    });
    }
}
