using System.Globalization;

namespace Portal.Model.Text.PersonalData;

/// <summary>Groups of digits with one blank, dot or dash between each: <c>001 099 012345</c>.</summary>
internal readonly struct DigitRun(List<(int Start, int End)> groups)
{
    /// <summary>Groups that one number may have; the rest of a longer row of numbers begins a new run.</summary>
    private const int MaxGroups = 24;

    public List<(int Start, int End)> Groups { get; } = groups;

    /// <summary>Every run of a text, in order.</summary>
    public static IEnumerable<DigitRun> In(string text)
    {
        for (var at = Next(text, 0); at < text.Length;)
        {
            var groups = new List<(int, int)>();
            var end = at;
            while (true)
            {
                end = EndOfDigits(text, at);
                groups.Add((at, end));
                if (groups.Count == MaxGroups || end + 1 >= text.Length || !IsSeparator(text[end]) || !IsDigit(text[end + 1])) break;
                at = end + 1;
            }
            yield return new DigitRun(groups);
            at = Next(text, end);
        }
    }

    /// <summary>How many digits some groups have.</summary>
    public int Length(int first, int count)
    {
        var length = 0;
        for (var at = first; at < first + count; at++) length += Groups[at].End - Groups[at].Start;
        return length;
    }

    /// <summary>The digits of some groups, without what stands between them.</summary>
    public string Digits(string text, int first, int count)
    {
        var (start, end) = (Groups[first].Start, Groups[first + count - 1].End);
        return string.Create(Length(first, count), (text, start, end), static (digits, from) =>
        {
            var length = 0;
            for (var at = from.start; at < from.end; at++)
                if (IsDigit(from.text[at])) digits[length++] = Plain(from.text[at]);
        });
    }

    /// <summary>Full-width digits and those of other scripts say the same to a reader or to a machine, and are read like ours.</summary>
    public static bool IsDigit(char letter) => char.IsDigit(letter);

    /// <summary>The digit as ASCII has it.</summary>
    public static char Plain(char digit) => char.IsAsciiDigit(digit) ? digit : (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digit));

    private static bool IsSeparator(char letter) => letter is ' ' or '\n' or '.' or '-' or '\u00a0' or '\u2009' or '\u202f' or '\u2010' or '\u2011' or '\u2013';

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && IsDigit(text[at])) at++;
        return at;
    }

    private static int Next(string text, int at)
    {
        while (at < text.Length && !IsDigit(text[at])) at++;
        return at;
    }
}
