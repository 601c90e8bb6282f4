using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>Whole paragraphs, headings, titles and summaries in capitals. Names of bodies and the national motto are shorter.</summary>
internal sealed class CapitalsCheck : IPageCheck
{
    private const int Fewest = 32, FewestWords = 6;
    private const double Nearly = 0.9;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var (block, _) in prose.Texts(page.Language))
                if (IsShouted(block.Words())) diagnostics.Add(AccessibilityCodes.AllCapitals, prose.At(block), ProseWalk.Quote(block.Words()));
        foreach (var line in (string[])[page.Text.Title, page.Text.Summary])
            if (IsShouted(line)) diagnostics.Add(AccessibilityCodes.AllCapitals, page.At(Math.Max(0, page.Source.IndexOf(line, StringComparison.Ordinal))), ProseWalk.Quote(line));
    }

    private static bool IsShouted(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= Fewest && text.Count(char.IsUpper) >= Nearly * letters && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
    }
}
