using System.Buffers;

namespace Portal.Generator.Write;

/// <summary>What an address in a page leads to.</summary>
internal enum GateUrlKind
{
    Refused,
    Fragment,
    Relative,
    Https,
    Http,
    Contact,
}

/// <summary>Reads an address as it stands in a page. Written apart from the sanitiser, so that one may catch the other.</summary>
internal static class GateUrl
{
    // What browsers drop or turn round before they read the address.
    private static readonly SearchValues<byte> Refused = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f \\\u007f"u8);

    private static readonly SearchValues<byte> HostBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.:"u8);

    public static GateUrlKind KindOf(ReadOnlySpan<byte> url)
    {
        if (url.IsEmpty || url.IndexOfAny(Refused) >= 0 || url.StartsWith("//"u8) || Hides(url)) return GateUrlKind.Refused;
        if (url[0] == '#') return GateUrlKind.Fragment;

        var end = url.IndexOfAny(":/?#"u8);
        if (end < 0 || url[end] != ':') return GateUrlKind.Relative;
        var rest = url[(end + 1)..];
        return url[..end] switch
        {
            [(byte)'h', (byte)'t', (byte)'t', (byte)'p', (byte)'s'] => HasHost(rest) ? GateUrlKind.Https : GateUrlKind.Refused,
            [(byte)'h', (byte)'t', (byte)'t', (byte)'p'] => HasHost(rest) ? GateUrlKind.Http : GateUrlKind.Refused,
            [(byte)'t', (byte)'e', (byte)'l'] => GateUrlKind.Contact,
            [(byte)'m', (byte)'a', (byte)'i', (byte)'l', (byte)'t', (byte)'o'] => IsMailbox(rest) ? GateUrlKind.Contact : GateUrlKind.Refused,
            _ => GateUrlKind.Refused,
        };
    }

    /// <summary>Any reference but those of the two characters that addresses have and HTML escapes.</summary>
    private static bool Hides(ReadOnlySpan<byte> url)
    {
        for (var at = url.IndexOf((byte)'&'); at >= 0; at = url.IndexOf((byte)'&'))
        {
            url = url[at..];
            if (!url.StartsWith("&amp;"u8) && !url.StartsWith("&#39;"u8)) return true;
            url = url[1..];
        }

        return false;
    }

    /// <summary>Nothing encoded before the question mark: mail programs decode it, and the address is another.</summary>
    private static bool IsMailbox(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'?');
        return !(end < 0 ? rest : rest[..end]).Contains((byte)'%');
    }

    /// <summary>A plain host, without a user before it.</summary>
    private static bool HasHost(ReadOnlySpan<byte> rest)
    {
        if (!rest.StartsWith("//"u8)) return false;
        rest = rest[2..];
        var end = rest.IndexOfAny("/?#"u8);
        var host = end < 0 ? rest : rest[..end];
        return !host.IsEmpty && host[0] is not ((byte)':' or (byte)'.') && !host.ContainsAnyExcept(HostBytes);
    }
}
