using System.Buffers;
using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// Finds characters that nobody sees: controls, marks that turn the direction of writing, joiners and blanks without width,
/// private characters, tags, variation selectors that no sign before them has, and code points that are no characters. What is approved must be what is published.
/// </summary>
/// <remarks>Khmer, Thai and their neighbours part words by a blank without width and join letters by marks: after their letters one such mark is text.</remarks>
public static class HiddenText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>The place of the first one, or -1. Tabs and line ends are none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Controls);
        first = Earlier(first, text.IndexOfAnyInRange('\u007f', '\u009f'));
        first = Earlier(first, text.IndexOf('\u00ad'));
        // Nearly all letters of Vietnamese lie outside these two ranges, so they are looked through without a stop.
        first = Earlier(first, IndexIn(text, '\u02b0', '\u1dff'));
        return Earlier(first, IndexIn(text, '\u2000', '\uffff'));
    }

    /// <summary>True where the character at that place is one.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        char.IsSurrogate(text[at]) ? IsHiddenPair(text, at) : IsHidden(text, at) || text[at] is '\u00ad' or (>= '\u007f' and <= '\u009f') || Controls.Contains(text[at]);

    /// <summary>The character as a message names it: <c>U+202E</c>.</summary>
    public static string Name(ReadOnlySpan<char> text, int index)
    {
        var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        var code = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static int Earlier(int first, int second) => first < 0 || (second >= 0 && second < first) ? second : first;

    private static int IndexIn(ReadOnlySpan<char> text, char low, char high)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAnyInRange(low, high);
            if (next < 0) return -1;
            at += next;
            if (char.IsSurrogate(text[at]) ? IsHiddenPair(text, at) : IsHidden(text, at)) return at;
        }

        return -1;
    }

    private static bool IsHidden(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u034f' or '\u061c' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u2800' or '\u3164' or '\uffa0' or '\ufeff' or '\ufffc' => true,
        >= '\u200b' and <= '\u200d' => at == 0 || !PartsWordsUnseen(text[at - 1]),
        '\u200e' or '\u200f' or (>= '\u180b' and <= '\u180f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') => true,
        '\ufe0e' or '\ufe0f' => at == 0 || !HasVariants(text[at - 1]),
        (>= '\ue000' and <= '\uf8ff') or (>= '\ufdd0' and <= '\ufdef') or (>= '\ufe00' and <= '\ufe0d') or (>= '\ufff9' and <= '\ufffb') or >= '\ufffe' => true,
        _ => false,
    };

    /// <summary>Letters from Devanagari to Tibetan, of Myanmar, Khmer and Cham.</summary>
    private static bool PartsWordsUnseen(char letter) =>
        letter is (>= '\u0900' and <= '\u109f') or (>= '\u1780' and <= '\u17ff') or (>= '\uaa00' and <= '\uaa7f');

    /// <summary>Signs that are drawn as a picture or as a letter: ✔️, ©️, 1️⃣.</summary>
    private static bool HasVariants(char letter) =>
        letter is '#' or '*' || char.IsAsciiDigit(letter) || char.IsSymbol(letter) || char.IsLowSurrogate(letter) || letter is '\u203c' or '\u2049' or '\u2139' or '\u3030' or '\u303d';

    /// <summary>Planes 14 to 16 hold tags and private characters only; the last two code points of every plane are none. Hieroglyphs, shorthand and music have controls of their own.</summary>
    private static bool IsHiddenPair(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at])) return at == 0 || !char.IsHighSurrogate(text[at - 1]);
        if (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return true;
        var code = char.ConvertToUtf32(text[at], text[at + 1]);
        return code >= 0xe0000 || (code & 0xfffe) == 0xfffe || code is (>= 0x13430 and <= 0x1343f) or (>= 0x1bca0 and <= 0x1bca3) or (>= 0x1d173 and <= 0x1d17a);
    }
}
