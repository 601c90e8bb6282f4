using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// The number and symbol of an administrative document ("96/QĐ-UBND", "19/2019/QĐ-UBND", "80/2015/QH13"),
/// in the form that Nghị định 30/2020/NĐ-CP, Phụ lục I gives it; or of a document of the Party ("57-NQ/TW"), which has a hyphen after the number.
/// </summary>
/// <param name="Year">The year within the number; legal documents have one, others do not.</param>
/// <param name="Symbol">Short name of the form and of the issuer ("QĐ-UBND").</param>
public sealed record DocumentNumber(int Number, int? Year, string Symbol, string AsWritten)
{
    /// <summary>Reads a number; false where it has no number, no slash or no symbol.</summary>
    public static bool TryParse(string text, out DocumentNumber number)
    {
        var parts = text.Trim().Split('/');
        number = new DocumentNumber(0, null, "", text.Trim());
        if (parts.Length is < 2 or > 3) return false;
        if (parts.Length == 2 && parts[0].Split('-', 2) is [var first, var form]) return TryParty(first, form, parts[1], ref number);
        if (!TryInteger(parts[0], out var ordinal)) return false;

        var year = 0;
        if (parts.Length == 3 && !(TryInteger(parts[1], out year) && year is >= 1945 and < 2200)) return false;
        if (!IsSymbol(parts[^1])) return false;

        number = number with { Number = ordinal, Year = parts.Length == 3 ? year : null, Symbol = parts[^1] };
        return true;
    }

    private static bool TryParty(string first, string form, string issuer, ref DocumentNumber number)
    {
        if (!TryInteger(first, out var ordinal) || !IsSymbol(form) || !IsSymbol(issuer)) return false;
        number = number with { Number = ordinal, Symbol = $"{form}/{issuer}" };
        return true;
    }

    private static bool TryInteger(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool IsSymbol(string text) =>
        text.Length is > 0 and <= 40 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '&');
}
