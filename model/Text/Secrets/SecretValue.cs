using System.Buffers;

namespace Portal.Model.Text.Secrets;

/// <summary>Tells a password or key from a word, an example and a blank to fill in.</summary>
internal static class SecretValue
{
    private const int MinPassword = 6;
    private const int MinKey = 20;
    private const int LongKey = 28;
    private const int ManyDigits = 4;
    private const double MinEntropy = 3.5;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private static readonly string[] Placeholders =
        ["example", "changeme", "change-me", "change_me", "your", "xxxx", "****", "••••", "placeholder", "redacted", "dummy", "sample", "<", "${", "{{", "%(", "$(", "env.", "secrets.", "process.", "os.environ", "...", "…", "null", "none", "true", "false", "password", "vi-du", "vi_du", "cua-ban", "cua_ban", "nhap-", "dien-"];

    /// <param name="value">What stands behind the name.</param>
    /// <param name="isStrong">The name is a program's.</param>
    /// <param name="needsEntropy">The name is a common word: only what looks random is a secret.</param>
    public static bool IsSecret(ReadOnlySpan<char> value, bool isStrong, bool needsEntropy)
    {
        if (value.Length < MinPassword || IsPlaceholder(value) || IsAddress(value)) return false;
        var kinds = Kinds(value);
        if (needsEntropy) return value.Length >= MinKey && IsMixed(value) && HasNoMarks(value) && Entropy(value) >= MinEntropy && !IsFingerprint(value);
        return ((isStrong && kinds >= 2) || HasDigitOrSign(value) || HasInnerCapitals(value)) && HasNoMarks(value);
    }

    public static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        foreach (var word in Placeholders)
            if (value.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return value[0] is '[' or '{' or '(' or '$' && value[^1] is ']' or '}' or ')' || value.IndexOfAnyExcept(value[0]) < 0;
    }

    /// <summary>Shannon's entropy, in bits a character.</summary>
    public static double Entropy(ReadOnlySpan<char> value)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        foreach (var letter in value) counts[letter & 127]++;
        var entropy = 0.0;
        foreach (var count in counts)
            if (count > 0) entropy -= (double)count / value.Length * Math.Log2((double)count / value.Length);
        return entropy;
    }

    private static bool IsAddress(ReadOnlySpan<char> value) =>
        value.Contains("://", StringComparison.Ordinal) || value[0] is '/' or '#' || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || Mailbox.IsValid(value);

    /// <summary>Sums of files are sixteen-digit numbers and long, and no secrets.</summary>
    private static bool IsFingerprint(ReadOnlySpan<char> value) =>
        value.Length is 32 or 40 or 64 or 128 && !value.ContainsAnyExcept(Hexadecimal) || Guid.TryParse(value, out _);

    /// <summary>Small letters, capitals and digits together; without capitals it takes more digits, and no dash: an address in words has those.</summary>
    private static bool IsMixed(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var letter in value)
            if (char.IsAsciiDigit(letter)) digits++;
        if (digits > 0 && value.ContainsAnyInRange('A', 'Z') && value.ContainsAnyInRange('a', 'z')) return true;
        return digits >= ManyDigits && value.Length >= LongKey && !value.ContainsAny('-', '_', '.');
    }

    private static bool HasNoMarks(ReadOnlySpan<char> value)
    {
        foreach (var letter in value)
            if (letter > '\u007e') return false;
        return true;
    }

    private static bool HasDigitOrSign(ReadOnlySpan<char> value)
    {
        foreach (var letter in value)
            if (char.IsAsciiDigit(letter) || letter is '@' or '#' or '!' or '$' or '%' or '^' or '&' or '*') return true;
        return false;
    }

    /// <summary>Capitals amid small letters, more than once: no word and no name.</summary>
    private static bool HasInnerCapitals(ReadOnlySpan<char> value)
    {
        var turns = 0;
        for (var i = 1; i < value.Length; i++)
            if (char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1])) turns++;
        return value.Length >= 8 && turns >= 2;
    }

    private static int Kinds(ReadOnlySpan<char> value)
    {
        var (small, capital, digit, sign) = (0, 0, 0, 0);
        foreach (var letter in value)
        {
            if (char.IsAsciiLetterLower(letter)) small = 1;
            else if (char.IsAsciiLetterUpper(letter)) capital = 1;
            else if (char.IsAsciiDigit(letter)) digit = 1;
            else sign = 1;
        }
        return small + capital + digit + sign;
    }
}
