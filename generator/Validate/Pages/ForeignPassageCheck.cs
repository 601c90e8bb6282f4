using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Passages in another language than the page's are marked as such (WCAG 3.1.2). Names and single words need not be, and are not looked at.</summary>
internal sealed class ForeignPassageCheck : IPageCheck
{
    private const int Fewest = 12;

    // A sixth of any English text are its thirty commonest words; no Vietnamese sentence has so many of them by chance.
    private const double Common = 0.18, Accented = 0.1, Vietnamese = 0.4;

    private static readonly LocalText VietnameseName = new("tiếng Việt", "Vietnamese");

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var (block, language) in prose.Texts(page.Language))
            {
                var text = block.Words();
                if (LanguageOf(text, page.Site.Repository.Words.Languages) is { } found && found.Code != language)
                    diagnostics.Add(AccessibilityCodes.ForeignPassage, prose.At(block), ProseWalk.Quote(text), found.Name.Vi, found.Name.In(Languages.English), found.Code);
            }
    }

    private static (string Code, LocalText Name)? LanguageOf(string text, IReadOnlyList<KnownLanguage> known)
    {
        var words = Words(text);
        if (words.Count < Fewest) return null;
        var accented = Share(words, w => w.Any(IsVietnamese));
        if (accented > Vietnamese) return (Languages.Vietnamese, VietnameseName);
        if (accented > Accented) return null;
        var best = known.MaxBy(l => Share(words, l.Words.Contains));
        return best is not null && Share(words, best.Words.Contains) >= Common ? (best.Code, best.Name) : null;
    }

    private static double Share(List<string> words, Func<string, bool> isCounted) => (double)words.Count(isCounted) / words.Count;

    private static List<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', ';', ':', '"', '“', '”', '(', ')', '?', '!')).Where(w => w.Length > 0 && char.IsLetter(w[0]))];

    /// <summary>Letters that only Vietnamese has.</summary>
    private static bool IsVietnamese(char letter) => letter is 'ă' or 'đ' or 'ơ' or 'ư' or (>= '\u1ea0' and <= '\u1ef9');
}
