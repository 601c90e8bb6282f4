using System.Collections.Frozen;

namespace Portal.Model.Text;

/// <summary>
/// Letters of other scripts that look like Latin ones, and the signs that stand in for letters in host names. A small part of the table of
/// Unicode Technical Standard 39: what is used to imitate names in Latin letters.
/// </summary>
public static class Confusables
{
    private const string Foreign = "авсенікмопртухуѕԁԛԝһӏјґαορντικυχηγβεӓ";
    private const string Alike = "abcehikmonptyxysdqwhljraopvtikuxnybea";

    private static readonly FrozenDictionary<char, char> Letters = Foreign.Zip(Alike).DistinctBy(p => p.First).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The Latin letter that a letter looks like; itself where it looks like none.</summary>
    public static char Latin(char letter) => letter < '\u0250' ? letter : Letters.GetValueOrDefault(letter, letter);

    /// <summary>What a host name looks like: 0 as o, 1 as l, rn as m, vv as w, without dashes.</summary>
    public static string Skeleton(string host)
    {
        var looks = string.Concat(host.Select(c => Latin(c) switch { '0' => 'o', '1' or 'i' => 'l', '3' => 'e', '5' => 's', var letter => letter }));
        return looks.Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
    }
}
