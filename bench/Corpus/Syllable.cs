using System.Globalization;
using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>One Vietnamese syllable, in NFC, and its form in addresses.</summary>
internal sealed record Syllable(string Text, string Folded)
{
    public static Syllable Of(string text) => new(text.Normalize(NormalizationForm.FormC), Fold(text));

    /// <summary>Without marks; đ, which has no decomposition, becomes d.</summary>
    private static string Fold(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Replace('đ', 'd');
    }
}
