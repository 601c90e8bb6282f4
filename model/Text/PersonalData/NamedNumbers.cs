using System.Text.RegularExpressions;

namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Numbers of people that only the words before them tell: passports (a letter, seven digits: Thông tư 31/2023/TT-BCA), social insurance (ten digits) and
/// health insurance cards (two letters, thirteen digits: Quyết định 595/QĐ-BHXH and 1351/QĐ-BHXH), tax codes of people (ten digits from 8, Thông tư 86/2024/TT-BTC).
/// </summary>
internal sealed partial class NamedNumbers(Passage passage, Surroundings around)
{
    private const int LabelReach = 30;
    private const int OwnerReach = 80;
    private const int MostLetters = 2;
    private const int PassportDigits = 7;
    private const int CardDigits = 13;
    private const int CodeDigits = 10;

    /// <summary>Tax codes of people begin with it, those of bodies with less.</summary>
    private const char OfPerson = '8';

    private readonly string _text = passage.Text;

    public IEnumerable<SensitiveFinding> Find()
    {
        for (var at = 0; at < _text.Length; at++)
        {
            if (!IsStart(at)) continue;
            var (end, letters, digits) = Read(at);
            if (Judge(at, end, letters, digits) is { } finding) yield return finding;
            at = end - 1;
        }
    }

    private bool IsStart(int at) => char.IsAsciiLetterOrDigit(_text[at]) && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]));

    /// <summary>Letters, then as many digits as such a number has; with blanks and marks between their groups.</summary>
    private (int End, int Letters, string Digits) Read(int start)
    {
        var at = start;
        while (at < _text.Length && at - start <= MostLetters && char.IsAsciiLetter(_text[at])) at++;
        var letters = at - start;
        var (wanted, digits, gap) = (letters switch { 0 => CodeDigits, 1 => PassportDigits, 2 => CardDigits, _ => 0 }, "", false);
        while (at < _text.Length && digits.Length < wanted && (char.IsAsciiDigit(_text[at]) || IsGap(at, start, letters)))
        {
            if (char.IsAsciiDigit(_text[at])) digits += _text[at];
            else gap = true;
            at++;
        }
        // Of digits alone in groups, all are the number.
        if (letters == 0 && (gap || digits.Length == wanted) && at < _text.Length && IsGap(at, start, letters)) digits = "";
        return (Math.Max(at, start + 1), letters, digits);
    }

    /// <summary>Digits alone that begin with 0 are a telephone where they stand in groups.</summary>
    private bool IsGap(int at, int start, int letters)
    {
        if (at + 1 >= _text.Length || !char.IsAsciiDigit(_text[at + 1]) || at == start) return false;
        return letters == 0 ? _text[at] == ' ' && _text[start] != '0' : char.IsAsciiLetterUpper(_text[start]) && _text[at] is ' ' or '.' or '-';
    }

    private SensitiveFinding? Judge(int start, int end, int letters, string digits)
    {
        if ((end < _text.Length && char.IsLetterOrDigit(_text[end])) || KindOf(letters, digits) is not { } labels) return null;
        var (label, distance) = around.LabelBefore(start);
        if (distance > LabelReach || around.IsAmount(end) || NumberEdges.IsPart(passage, start, end)) return null;
        if (!labels.TryGetValue(label, out var kind) || (kind == SensitiveKind.TaxCode && !IsPersons(start, end, digits))) return null;
        if (kind != SensitiveKind.TaxCode && IsOther(start, end, distance, letters, digits)) return null;
        return new SensitiveFinding(kind, start, end - start, Confidence.High, Mask.Digits(_text[start..(start + letters)] + digits, letters + 1));
    }

    /// <summary>A telephone, a slip or a body's own number, which the words between or the owner tell.</summary>
    private bool IsOther(int start, int end, int distance, int letters, string digits)
    {
        if (Others().IsMatch(passage.Folded.AsSpan(start - distance, distance))) return true;
        if (letters > 0) return false;
        return digits.StartsWith("1900", StringComparison.Ordinal) || digits.StartsWith("1800", StringComparison.Ordinal) || IsOfCompany(start, end);
    }

    private bool IsOfCompany(int start, int end) =>
        Companies().IsMatch(passage.Folded.AsSpan(Math.Max(0, start - OwnerReach), Math.Min(start, OwnerReach))) && around.OwnerOf(start, end) == Sense.Office;

    [GeneratedRegex(@"\b(goi|lien he|dien thoai|dt|fax|tong dai|hotline|duong day|phieu|quyen|bien lai|doanh nghiep|cong ty|hop tac xa|don vi|co quan|to chuc)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(doanh nghiep|cong ty|hop tac xa)\b[^\n.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Companies();

    private static Dictionary<Sense, SensitiveKind>? KindOf(int letters, string digits) => (letters, digits.Length) switch
    {
        (1, PassportDigits) => Passports,
        (2, CardDigits) => Cards,
        (0, CodeDigits) => Codes,
        _ => null,
    };

    private static readonly Dictionary<Sense, SensitiveKind> Passports = new() { [Sense.Passport] = SensitiveKind.Passport };
    private static readonly Dictionary<Sense, SensitiveKind> Cards = new() { [Sense.Insurance] = SensitiveKind.Insurance };
    private static readonly Dictionary<Sense, SensitiveKind> Codes = new() { [Sense.Insurance] = SensitiveKind.Insurance, [Sense.Tax] = SensitiveKind.TaxCode };

    private bool IsPersons(int start, int end, string digits) => digits[0] == OfPerson && around.OwnerOf(start, end) == Sense.Private;
}
