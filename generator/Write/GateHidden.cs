using System.Buffers;

namespace Portal.Generator.Write;

/// <summary>Finds what readers of a page cannot see, in its bytes. Written apart from the check of the sources, so that one may catch the other.</summary>
internal static class GateHidden
{
    // The first bytes of what is refused; most letters of Vietnamese begin with another.
    private static readonly SearchValues<byte> Leads = SearchValues.Create(0xc2, 0xcd, 0xd8, 0xe2, 0xee, 0xef, 0xf3, 0xf4);

    /// <summary>The place of the first hidden character, or -1.</summary>
    /// <param name="utf8">Valid.</param>
    public static int IndexIn(ReadOnlySpan<byte> utf8)
    {
        for (var at = 0; at < utf8.Length; at++)
        {
            var next = utf8[at..].IndexOfAny(Leads);
            if (next < 0) return -1;
            at += next;
            if (IsHidden(utf8[at..]) && !IsBetweenLetters(utf8[..at], utf8[at..])) return at;
        }

        return -1;
    }

    /// <summary>U+200B to U+200D after a letter of Khmer and its neighbours, which are written with them.</summary>
    private static bool IsBetweenLetters(ReadOnlySpan<byte> before, ReadOnlySpan<byte> here) =>
        here is [0xe2, 0x80, >= 0x8b and <= 0x8d, ..]
        && before is ([.., 0xe0, >= 0xa4, _] or [.., 0xe1, (>= 0x80 and <= 0x81) or 0x9e or 0x9f, _] or [.., 0xe1, 0x82, <= 0x9f] or [.., 0xea, 0xa8 or 0xa9, _]);

    private static bool IsHidden(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // C1 controls and the soft hyphen; the grapheme joiner; the Arabic letter mark.
        [0xc2, (>= 0x80 and <= 0x9f) or 0xad, ..] or [0xcd, 0x8f, ..] or [0xd8, 0x9c, ..] => true,
        // Without width, line separators, direction marks.
        [0xe2, 0x80, (>= 0x8b and <= 0x8f) or (>= 0xa8 and <= 0xae), ..] or [0xe2, 0x81, >= 0xa0 and <= 0xaf, ..] => true,
        // Private characters.
        [0xee, ..] or [0xef, < 0xa4, ..] or [0xf3, >= 0xb0, ..] or [0xf4, ..] => true,
        // Tags, the byte order mark, and what is no character.
        [0xf3, >= 0xa0, ..] or [0xef, 0xbb, 0xbf, ..] or [0xef, 0xb7, >= 0x90 and <= 0xaf, ..] => true,
        [0xef, 0xbf, (>= 0xb9 and <= 0xbb) or >= 0xbe, ..] => true,
        _ => false,
    };
}
