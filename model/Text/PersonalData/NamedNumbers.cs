namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Numbers of people that only the words before them tell: passports (a letter, seven digits: Thông tư 31/2023/TT-BCA), social insurance (ten digits) and
/// health insurance cards (two letters, thirteen digits: Quyết định 595/QĐ-BHXH and 1351/QĐ-BHXH), tax codes of people (ten digits from 8, Thông tư 86/2024/TT-BTC).
/// </summary>
internal sealed class NamedNumbers(Passage passage, Surroundings around)
{
    private const int LabelReach = 45;
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

    private bool IsStart(int at) => IsPart(_text[at]) && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]));

    private static bool IsPart(char letter) => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter);

    /// <summary>Letters, then digits; on a card with blanks between their groups.</summary>
    private (int End, int Letters, string Digits) Read(int start)
    {
        var at = start;
        while (at < _text.Length && char.IsAsciiLetterUpper(_text[at])) at++;
        var letters = at - start;
        var first = at;
        while (at < _text.Length && at - first < 2 * CardDigits && (char.IsAsciiDigit(_text[at]) || IsGap(at, letters))) at++;
        return (Math.Max(at, start + 1), letters, _text[first..at].Replace(" ", "", StringComparison.Ordinal));
    }

    private bool IsGap(int at, int letters) => letters is 1 or 2 && _text[at] == ' ' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]);

    private SensitiveFinding? Judge(int start, int end, int letters, string digits)
    {
        if ((end < _text.Length && char.IsLetterOrDigit(_text[end])) || KindOf(letters, digits) is not { } labels) return null;
        var (label, distance) = around.LabelBefore(start);
        if (distance > LabelReach || around.IsAmount(end) || NumberEdges.IsPart(passage, start, end)) return null;
        if (!labels.TryGetValue(label, out var kind) || (kind == SensitiveKind.TaxCode && !IsPersons(start, end, digits))) return null;
        return new SensitiveFinding(kind, start, end - start, Confidence.High, Mask.Digits(_text[start..(start + letters)] + digits, letters + 1));
    }

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
