using System.Globalization;
using System.Text;

namespace Portal.Model.Text;

/// <summary>
/// The number and symbol of an administrative document ("96/QĐ-UBND", "19/2019/QĐ-UBND", "80/2015/QH13"),
/// in the form that Nghị định 30/2020/NĐ-CP, Phụ lục I gives it; or of a document of the Party ("57-NQ/TW"), which has a hyphen after the number.
/// </summary>
/// <param name="Year">The year within the number; legal documents have one, others do not.</param>
/// <param name="Symbol">Short name of the form and of the issuer ("QĐ-UBND").</param>
public sealed record DocumentNumber(int Number, int? Year, string Symbol, string AsWritten)
{
    /// <summary>The same for every way of writing one number: without marks, capitals and leading zeros.</summary>
    public string Key => KeyOf(Number, Year, Symbol);

    private bool IsParty => Symbol.Contains('/');

    /// <summary>Reads a number, however its dashes, slashes and blanks are written; false where it has no number, no slash or no symbol.</summary>
    public static bool TryParse(string text, out DocumentNumber number)
    {
        var parts = DocumentText.Plain(text).Split('/');
        number = new DocumentNumber(0, null, "", text.Trim());
        if (parts.Length is < 2 or > 3) return false;
        if (parts.Length == 2 && parts[0].Split('-', 2) is [var first, var form]) return TryParty(first, form, parts[1], ref number);
        if (!TryInteger(parts[0], out var ordinal)) return false;

        var year = 0;
        if (parts.Length == 3 && !(TryInteger(parts[1], out year) && IsYear(year))) return false;
        if (!IsSymbol(parts[^1])) return false;

        number = number with { Number = ordinal, Year = parts.Length == 3 ? year : null, Symbol = parts[^1] };
        return true;
    }

    /// <summary>
    /// As the decree writes it: two digits at least, the abbreviations spelt as the vocabularies have them.
    /// An abbreviation that nobody knows is left as it is, in capitals where it has none.
    /// </summary>
    public string Canonical(DocumentSymbols symbols)
    {
        var spelt = symbols.Spell(Symbol);
        var number = Number.ToString("D2", CultureInfo.InvariantCulture);
        if (IsParty) return $"{number}-{spelt}";
        return Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{number}/{year}/{spelt}") : $"{number}/{spelt}";
    }

    /// <summary>The abbreviation of the form that the symbol begins with; null where it has none that is known.</summary>
    public string? Form(DocumentSymbols symbols) => Pieces[0] is var first && symbols.IsForm(DocumentSymbols.FoldPiece(first)) ? first : null;

    /// <summary>The abbreviations of bodies in the symbol, as far as they are known; a term of office ("QH13") is left out.</summary>
    public IReadOnlyList<string> Bodies(DocumentSymbols symbols) =>
        [.. Pieces.Select(p => p.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Where(p => symbols.Bodies.Any(b => DocumentSymbols.IsSame(b.Short, p)))];

    /// <summary>
    /// How a number is probably meant whose year stands at its end ("08/QĐ-UBND-2026") or one of whose longer abbreviations is a slip ("QĐ-UBDN");
    /// null where nothing is wrong or nobody can tell.
    /// </summary>
    public string? Meant(DocumentSymbols symbols)
    {
        var pieces = Symbol.Split('-');
        if (Year is null && pieces.Length > 1 && TryInteger(pieces[^1], out var year) && IsYear(year))
            return (this with { Year = year, Symbol = string.Join('-', pieces[..^1]) }).Canonical(symbols);
        var meant = string.Join('-', pieces.Select(p => symbols.NearTo(p) ?? p));
        return meant == Symbol ? null : (this with { Symbol = meant }).Canonical(symbols);
    }

    private string[] Pieces => Symbol.Split('-', '/', '.', '&');

    internal static bool IsYear(int year) => year is >= 1945 and < 2200;

    internal static string KeyOf(int number, int? year, string symbol)
    {
        var key = new StringBuilder(symbol.Length + 12).Append(CultureInfo.InvariantCulture, $"{number}/{year}/");
        foreach (var letter in symbol)
            if (Fold.Letter(letter) is not '\0' and var plain) key.Append(plain);
            else if (!Fold.IsMark(letter)) key.Append('-');
        return key.ToString();
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
