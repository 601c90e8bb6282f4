using System.Buffers;

namespace Portal.Model.Text;

/// <summary>The form of a name in addresses: <c>a-z</c>, <c>0-9</c> and single dashes between them.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The slug of a text; empty where the text has no Latin letter and no digit.</summary>
    public static string From(string text)
    {
        Span<char> slug = stackalloc char[MaxLength + 1];
        var length = 0;
        foreach (var letter in text)
        {
            if (Fold.IsMark(letter)) continue;
            var plain = Fold.Letter(letter);
            if (plain == '\0' && (length == 0 || slug[length - 1] == '-')) continue;
            slug[length++] = plain == '\0' ? '-' : plain;
            if (length > MaxLength) break;
        }

        return Cut(slug[..length]).ToString();
    }

    /// <summary>True for a text that could be a folder's name and a part of an address.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength
        && text[0] != '-' && text[^1] != '-'
        && !text.AsSpan().ContainsAnyExcept(Letters)
        && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>Whole words where there are several, so that no word loses its end.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> slug)
    {
        if (slug.Length > MaxLength)
        {
            var lastDash = slug.LastIndexOf('-');
            slug = lastDash > 0 ? slug[..lastDash] : slug[..MaxLength];
        }

        return slug.TrimEnd('-');
    }
}
