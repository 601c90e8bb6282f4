namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Mobile numbers, which belong to people: ten digits from 03, 05, 07, 08 or 09, or the same behind the country's code (Thông tư 22/2014/TT-BTTTT
/// and the change of eleven digits to ten in 2018). Lines in offices begin with 02, service numbers with 1.
/// </summary>
internal static class PhoneNumber
{
    /// <param name="digits">Digits of the whole number.</param>
    /// <param name="text">The text, for what stands before.</param>
    /// <param name="start">The place of the first digit.</param>
    /// <param name="from">The place of the number with its plus sign and bracket.</param>
    public static bool IsMobile(string digits, string text, int start, out int from)
    {
        from = start;
        if (IsNational(digits)) return true;
        if (CodeBefore(text, start) is { } bracket)
        {
            from = bracket;
            return IsNational("0" + digits);
        }
        var isAbroad = start > 0 && text[start - 1] == '+';
        if (isAbroad) from = start > 1 && text[start - 2] == '(' ? start - 2 : start - 1;
        if (digits.StartsWith("0084", StringComparison.Ordinal)) return IsNational("0" + digits[4..]);
        return digits.StartsWith("84", StringComparison.Ordinal) && IsNational("0" + digits[2..].TrimStart('0')) && digits.Length is 11 or 12;
    }

    /// <summary>The place of the country's code in brackets before a number: <c>(+84) 912…</c>.</summary>
    private static int? CodeBefore(string text, int start)
    {
        var end = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        var before = text.AsSpan(0, end);
        if (before.EndsWith("(0)", StringComparison.Ordinal)) return CodeBeforeZero(before[..^"(0)".Length].TrimEnd(' '));
        if (before.EndsWith("(+84)", StringComparison.Ordinal)) return end - 5;
        return before.EndsWith("(84)", StringComparison.Ordinal) ? end - 4 : null;
    }

    /// <summary>The place of the country's code where a zero in brackets follows it: <c>+84 (0)912…</c>.</summary>
    private static int? CodeBeforeZero(ReadOnlySpan<char> before)
    {
        foreach (var code in (ReadOnlySpan<string>)["(+84)", "+84", "0084"])
            if (before.EndsWith(code, StringComparison.Ordinal)) return before.Length - code.Length;
        return null;
    }

    private static bool IsNational(string digits) =>
        digits.Length == 10 && digits[0] == '0' && digits[1] switch
        {
            '3' => digits[2] >= '2',
            '5' => digits[2] is '2' or '5' or '6' or '8' or '9',
            '7' => digits[2] is '0' or '6' or '7' or '8' or '9',
            '8' => digits[2] >= '1',
            '9' => true,
            _ => false,
        };
}
