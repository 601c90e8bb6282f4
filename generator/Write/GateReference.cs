using System.Buffers.Text;

namespace Portal.Generator.Write;

/// <summary>Reads <c>&amp;amp;</c>, <c>&amp;#39;</c> and their like: only the few that every parser ends at the semicolon.</summary>
internal static class GateReference
{
    private const int LongestName = 8;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>The length of the reference that the text begins with; 0 where it is none that pages may have.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, LongestName + 2)].IndexOf((byte)';');
        if (end < 2) return 0;
        var name = text[1..end];
        return (name[0] == '#' ? IsNumber(name[1..]) : IsName(name)) ? end + 1 : 0;
    }

    private static bool IsName(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) || name.SequenceEqual("lt"u8) || name.SequenceEqual("gt"u8) || name.SequenceEqual("quot"u8)
        || name.SequenceEqual("nbsp"u8) || name.SequenceEqual("copy"u8) || name.SequenceEqual("middot"u8)
        || name.SequenceEqual("ndash"u8) || name.SequenceEqual("mdash"u8) || name.SequenceEqual("hellip"u8)
        || name.SequenceEqual("laquo"u8) || name.SequenceEqual("raquo"u8) || name.SequenceEqual("times"u8)
        || name.SequenceEqual("larr"u8) || name.SequenceEqual("rarr"u8) || name.SequenceEqual("shy"u8);

    /// <summary>Controls and half pairs are replaced by parsers, each in its way.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> digits)
    {
        var isHex = digits is [(byte)'x' or (byte)'X', ..];
        if (isHex) digits = digits[1..];
        return Utf8Parser.TryParse(digits, out uint code, out var read, isHex ? 'X' : 'D')
            && read == digits.Length
            && char.IsAsciiHexDigit((char)digits[0])
            && code is >= 0x20 and <= LastCodePoint and not (>= 0x7F and <= 0x9F) and not (>= 0xD800 and <= 0xDFFF);
    }
}
