using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// Finds letters under a heap of accents. No language writes more than a few on one letter; Unicode's stream-safe form (UAX #15) allows thirty,
/// and sorting thousands of them takes minutes.
/// </summary>
public static class MarkRun
{
    public const int Longest = 30;

    private const char FirstMark = '\u0300';

    /// <summary>Where the first run of more than <see cref="Longest"/> accents begins, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        // Every so many characters one look is enough: a run that is too long is hit by it.
        for (var at = Longest; at < text.Length; at += Longest)
        {
            if (!IsMark(text[at])) continue;
            var (start, end) = (at, at);
            while (start > 0 && IsMark(text[start - 1])) start--;
            while (end < text.Length && IsMark(text[end])) end++;
            if (end - start > Longest) return start;
        }

        return -1;
    }

    private static bool IsMark(char letter) =>
        letter >= FirstMark && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
