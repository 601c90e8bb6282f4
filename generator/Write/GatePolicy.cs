using System.Text;

namespace Portal.Generator.Write;

/// <summary>What a site may have in its pages beyond the rule.</summary>
/// <param name="HttpPrefixes">
/// Addresses without encryption that may stand in pages, such as <c>http://127.0.0.1:7071</c> for a trial backend or a
/// canonical host that has no certificate yet. Everything else is https.
/// </param>
internal sealed record GatePolicy(IReadOnlyList<string> HttpPrefixes)
{
    public static GatePolicy Strict { get; } = new([]);

    private readonly byte[][] _prefixes = [.. HttpPrefixes.Select(Encoding.UTF8.GetBytes)];

    /// <summary>True below one of the prefixes: <c>http://a.vn</c> does not let <c>http://a.vn.evil</c> through.</summary>
    public bool AllowsHttp(ReadOnlySpan<byte> url)
    {
        foreach (var prefix in _prefixes)
        {
            if (!url.StartsWith(prefix)) continue;
            if (url.Length == prefix.Length || prefix[^1] == '/' || url[prefix.Length] is (byte)'/' or (byte)'?' or (byte)'#') return true;
        }

        return false;
    }
}
