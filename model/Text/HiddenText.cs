using System.Buffers;
using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// Finds characters that nobody sees: controls, marks that turn the direction of writing, joiners and blanks without width,
/// private characters, tags, and code points that are no characters. What is approved must be what is published.
/// </summary>
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
            if (char.IsSurrogate(text[at]) ? IsHiddenPair(text, at) : IsHidden(text[at])) return at;
        }

        return -1;
    }

    private static bool IsHidden(char letter) => letter switch
    {
        '\u034f' or '\u061c' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u180e' or '\u3164' or '\uffa0' or '\ufeff' => true,
        (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') => true,
        (>= '\ue000' and <= '\uf8ff') or (>= '\ufdd0' and <= '\ufdef') or (>= '\ufff9' and <= '\ufffb') or >= '\ufffe' => true,
        _ => false,
    };

    /// <summary>Planes 14 to 16 hold tags and private characters only; the last two code points of every plane are none.</summary>
    private static bool IsHiddenPair(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at])) return at == 0 || !char.IsHighSurrogate(text[at - 1]);
        if (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return true;
        var code = char.ConvertToUtf32(text[at], text[at + 1]);
        return code >= 0xe0000 || (code & 0xfffe) == 0xfffe;
    }
}
