using System.Globalization;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>Many emoji in one paragraph, heading or title: a screen reader says "mặt cười mắt híp" for each.</summary>
internal sealed class EmojiCheck : IPageCheck
{
    private const int TooMany = 4;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var (block, _) in prose.Texts(page.Language)) Judge(block.Words(), prose.At(block), diagnostics);
        foreach (var line in (string[])[page.Text.Title, page.Text.Summary])
            Judge(line, page.At(Math.Max(0, page.Source.IndexOf(line, StringComparison.Ordinal))), diagnostics);
    }

    private static void Judge(string text, Position place, DiagnosticBag diagnostics)
    {
        var count = text.EnumerateRunes().Count(r => r.Value is (>= 0x1f300 and <= 0x1faff) or (>= 0x2600 and <= 0x27bf) or (>= 0x2b50 and <= 0x2b55));
        if (count >= TooMany) diagnostics.Add(AccessibilityCodes.EmojiFlood, place, ProseWalk.Quote(text), count.ToString(CultureInfo.InvariantCulture));
    }
}
