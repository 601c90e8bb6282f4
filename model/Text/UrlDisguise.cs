namespace Portal.Model.Text;

/// <summary>Finds in an address what a second decoding would bring out: a scheme, a blank, a backslash, a control.</summary>
internal static class UrlDisguise
{
    public static bool Hides(string url) =>
        url.AsSpan().IndexOfAny('%', '&') >= 0 && (HasCharacterReference(url) || HidesBehindPercent(url));

    /// <summary><c>&amp;#58;</c>, <c>&amp;Tab;</c>: harmless where HTML escapes the ampersand, and never needed.</summary>
    private static bool HasCharacterReference(ReadOnlySpan<char> url)
    {
        for (var at = url.IndexOf('&'); at >= 0; at = url.IndexOf('&'))
        {
            url = url[(at + 1)..];
            if (url.StartsWith("#")) return true;
            var end = 0;
            while (end < url.Length && char.IsAsciiLetterOrDigit(url[end])) end++;
            if (end > 0 && end < url.Length && url[end] == ';') return true;
        }

        return false;
    }

    private static bool HidesBehindPercent(string url)
    {
        Span<char> decoded = stackalloc char[url.Length];
        decoded = decoded[..Decode(url, decoded)];
        if (decoded.ContainsAnyInRange('\0', '\u001f') || decoded.ContainsAny('\\', '\u007f')) return true;
        return decoded.StartsWith("//") || HasColonFirst(decoded) != HasColonFirst(url);
    }

    private static bool HasColonFirst(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':';
    }

    /// <summary>Bytes become characters one to one: only the ASCII ones matter here.</summary>
    private static int Decode(string url, Span<char> decoded)
    {
        var length = 0;
        for (var i = 0; i < url.Length; i++)
        {
            var isByte = url[i] == '%' && i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2]);
            decoded[length++] = isByte ? Byte(url, i + 1) : url[i];
            if (isByte) i += 2;
        }

        return length;
    }

    private static char Byte(string url, int at) => (char)((HexDigit(url[at]) << 4) | HexDigit(url[at + 1]));

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
