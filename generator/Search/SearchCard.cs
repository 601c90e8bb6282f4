using System.Globalization;
using System.Text;

namespace Portal.Generator.Search;

/// <summary>What a list of results shows of a page.</summary>
internal sealed record SearchCard(string Url, string Title, string Summary)
{
    /// <summary>Stands in an address for the title as addresses write it: a third of a card said the same twice. No address has it.</summary>
    private const char Mark = '*';

    /// <summary>Letters of a title that are worth a mark.</summary>
    private const int Least = 8;

    /// <param name="shortened">As <see cref="Shortened"/> made it.</param>
    public static SearchCard Of(string shortened, string title, string summary) =>
        new(shortened.Split(Mark) is [var before, var count, var after] ? $"{before}{SlugOf(title)[..int.Parse(count, CultureInfo.InvariantCulture)]}{after}" : shortened, title, summary);

    /// <summary>An address with *N* in the place of the first N letters of its title's slug.</summary>
    public static string Shortened(string url, string title)
    {
        var start = url.AsSpan().TrimEnd('/').LastIndexOf('/') + 1;
        var same = url.AsSpan(start).CommonPrefixLength(SlugOf(title));
        return same < Least ? url : string.Create(CultureInfo.InvariantCulture, $"{url.AsSpan(0, start)}{Mark}{same}{Mark}{url.AsSpan(start + same)}");
    }

    /// <summary>As <c>search.js</c> makes it.</summary>
    private static string SlugOf(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            var plain = letter is 'đ' or 'Đ' ? 'd' : letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;
            if (plain is >= 'a' and <= 'z' or >= '0' and <= '9') slug.Append(plain);
            else if (plain is < '\u0300' or > '\u036F' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}
