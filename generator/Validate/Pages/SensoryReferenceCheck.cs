using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>What is pointed at by its colour or movement alone (WCAG 1.3.3, 1.4.1). Phrases only: a list of words can warn, not judge.</summary>
internal sealed class SensoryReferenceCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var phrases = page.Site.Repository.Words.SensoryPhrases;
        if (phrases.Count == 0) return;
        foreach (var prose in page.Proses)
            foreach (var (block, _) in prose.Texts(page.Language))
            {
                var text = block.Words().ToLowerInvariant();
                if (phrases.FirstOrDefault(p => Stands(text, p)) is { } phrase) diagnostics.Add(AccessibilityCodes.SensoryReference, prose.At(block), phrase);
            }
    }

    private static bool Stands(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }
        return false;
    }
}
