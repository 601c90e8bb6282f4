namespace Portal.Model.Text;

/// <summary>Judges <c>//host:port/…</c>, the part of a web address after its scheme.</summary>
internal static class UrlHost
{
    private const int MaxLabel = 63;
    private const int MaxPort = 65535;

    public static LocalText? Judge(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//")) return UrlRefusals.Slashes;
        rest = rest[2..];
        var end = rest.IndexOfAny("/?#");
        var authority = end < 0 ? rest : rest[..end];
        if (authority.Contains('@')) return UrlRefusals.UserInfo;

        var colon = authority.IndexOf(':');
        if (colon >= 0 && !IsPort(authority[(colon + 1)..])) return UrlRefusals.Host;
        return IsName(colon < 0 ? authority : authority[..colon]) ? null : UrlRefusals.Host;
    }

    private static bool IsPort(ReadOnlySpan<char> port) =>
        port.Length is > 0 and <= 5 && !port.ContainsAnyExceptInRange('0', '9') && int.Parse(port, null) is > 0 and <= MaxPort;

    /// <summary>Letters, digits and dashes only: browsers decode and fold anything else, and look-alikes hide there.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split('.'))
        {
            var label = name[range];
            if (label.Length is 0 or > MaxLabel || label[0] == '-' || label[^1] == '-') return false;
            foreach (var letter in label)
            {
                if (!char.IsAsciiLetterOrDigit(letter) && letter != '-') return false;
            }
        }

        return true;
    }
}
