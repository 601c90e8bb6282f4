using System.Text;

namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Numbers of identity cards in spellings that are told only by the words before them: parted by strokes or commas, with the letter O for a
/// zero, with a word typed right behind.
/// </summary>
/// <param name="year">Nobody was born after it.</param>
internal sealed class LooseNumbers(Passage passage, Surroundings around, int year)
{
    private const int OldIdLength = 9;
    private const int LabelReach = 45;

    /// <summary>Letters that may stand for digits in one number.</summary>
    private const int MaxLetters = 3;

    private static readonly int[][] CitizenGroups = [[3, 3, 6], [3, 1, 2, 6], [3, 9], [4, 4, 4], [6, 6], [3, 1, 8], [4, 2, 6], [3, 3, 3, 3]];
    private static readonly int[][] OldIdGroups = [[3, 3, 3], [2, 3, 4], [3, 6]];

    private readonly string _text = passage.Text;

    public IEnumerable<SensitiveFinding> Find()
    {
        for (var at = 0; at < _text.Length; at++)
        {
            if (!IsLike(_text[at]) || (at > 0 && char.IsLetterOrDigit(_text[at - 1]))) continue;
            var number = Read(at);
            if (Judge(number) is { } finding) yield return finding;
            at = Math.Max(at, number.End - 1);
        }
    }

    /// <param name="Separator">What parts the groups; NUL where nothing does.</param>
    private sealed record Written(int Start, int End, string Digits, IReadOnlyList<int> Groups, char Separator, int Letters);

    private SensitiveFinding? Judge(Written number)
    {
        var isCitizen = number.Digits.Length == CitizenNumber.Length && CitizenNumber.IsPlausible(number.Digits, year, isLabelled: true);
        if ((!isCitizen && number.Digits.Length != OldIdLength) || number.Letters > MaxLetters || !IsGrouped(number, isCitizen ? CitizenGroups : OldIdGroups)) return null;
        if (around.LabelBefore(number.Start) is not (Sense.Identity, <= LabelReach) || around.IsAmount(number.End) || IsInAddress(number)) return null;
        return new SensitiveFinding(
            isCitizen ? SensitiveKind.CitizenId : SensitiveKind.OldId, number.Start, number.End - number.Start, Confidence.High, Mask.Digits(number.Digits, isCitizen ? 3 : 2));
    }

    /// <summary>Reads digits, what looks like them, and what parts their groups, if it is one mark throughout.</summary>
    private Written Read(int start)
    {
        var (digits, groups, separator, letters, end) = (new StringBuilder(), new List<int> { 0 }, '\0', 0, start);
        while (end < _text.Length && digits.Length <= CitizenNumber.Length)
        {
            if (IsLike(_text[end]))
            {
                if (!DigitRun.IsDigit(_text[end])) letters++;
                digits.Append(Digit(_text[end++]));
                groups[^1]++;
                continue;
            }
            if (digits.Length >= CitizenNumber.Length || SeparatorAt(end) is not { } found || (separator != '\0' && separator != found.Mark)) break;
            (separator, end) = (found.Mark, end + found.Length);
            groups.Add(0);
        }
        return new Written(start, end, digits.ToString(), groups, separator, letters);
    }

    /// <summary>A mark with a digit right behind it; a stroke may have a blank on both sides.</summary>
    private (char Mark, int Length)? SeparatorAt(int at)
    {
        if (at + 3 < _text.Length && _text[at] == ' ' && _text[at + 1] == '/' && _text[at + 2] == ' ' && DigitRun.IsDigit(_text[at + 3])) return ('/', 3);
        return at + 1 < _text.Length && _text[at] is ' ' or '.' or '-' or '/' or ',' or '_' or '·' or '–' && DigitRun.IsDigit(_text[at + 1]) ? (_text[at], 1) : null;
    }

    /// <summary>With a comma between groups of three it is a sum of money.</summary>
    private static bool IsGrouped(Written number, int[][] groups) =>
        number.Separator == '\0' || (groups.Any(g => g.SequenceEqual(number.Groups)) && !(number.Separator == ',' && number.Groups.All(g => g == 3)));

    private bool IsInAddress(Written number)
    {
        var (start, end) = passage.TokenOf(number.Start, number.End);
        var token = passage.Lower.AsSpan(start, end - start);
        return token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.") || token[(number.End - start)..].StartsWith("@");
    }

    private static bool IsLike(char letter) => DigitRun.IsDigit(letter) || letter is 'O' or 'o';

    private static char Digit(char letter) => DigitRun.IsDigit(letter) ? DigitRun.Plain(letter) : '0';
}
