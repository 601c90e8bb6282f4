using System.Text.RegularExpressions;

namespace Portal.Generator.Index;

/// <summary>Knows an address of another site whose <c>https://</c> was forgotten, which browsers take for a page of this portal.</summary>
internal static partial class ForgottenScheme
{
    public static bool IsIn(string written) => Host().IsMatch(written);

    /// <summary>A name that begins with www, or ends as names of hosts do here and no name of an attachment does.</summary>
    [GeneratedRegex(@"^(?:www\.[\p{L}\d-]+\.|(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:vn|com|net|org|gov|edu|info|asia|int|eu)(?:[/?#:]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
