using System.Text;

namespace Portal.Model.Text;

/// <summary>Takes Vietnamese letters down to a–z: marks drop off, đ becomes d.</summary>
public static class Fold
{
    // Latin letters with marks lie in these two ranges; a table spares a normalisation per letter.
    private const char FirstLatin = '\u00c0', LastLatin = '\u024f', FirstExtra = '\u1e00', LastExtra = '\u1eff';

    private static readonly char[] Latin = Table(FirstLatin, LastLatin);
    private static readonly char[] Extra = Table(FirstExtra, LastExtra);

    /// <summary>The plain lower-case letter or the digit that a character stands for; <c>'\0'</c> for any other character.</summary>
    public static char Letter(char letter)
    {
        if (letter < FirstLatin) return Ascii(letter);
        if (letter <= LastLatin) return Latin[letter - FirstLatin];
        return letter is >= FirstExtra and <= LastExtra ? Extra[letter - FirstExtra] : '\0';
    }

    /// <summary>True for a mark that stands after its letter, as in decomposed text.</summary>
    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036f';

    private static char Ascii(char letter) =>
        char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '\0';

    private static char[] Table(char first, char last)
    {
        var table = new char[last - first + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Decomposed((char)(first + i));
        return table;
    }

    private static char Decomposed(char letter) =>
        letter is 'đ' or 'Đ' ? 'd' : Ascii(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
}
