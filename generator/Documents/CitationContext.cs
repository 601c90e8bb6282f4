using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Generator.Documents;

/// <summary>What stands after a number and tells which document is meant: "ngày 05/3/2025 của Ủy ban nhân dân tỉnh".</summary>
/// <param name="Dated">The day it was issued, where the text says so.</param>
/// <param name="Issuer">The text that begins with the name of its issuer, or null.</param>
internal sealed partial record CitationContext(DateOnly? Dated, string? Issuer)
{
    // No text names a document at greater length.
    public const int Length = 200;

    /// <summary>What stands after a place, as far as it is read; a copy of all the rest for each citation would cost the square of their number.</summary>
    /// <param name="beyond">What follows the text.</param>
    public static string After(string text, int end, string beyond)
    {
        var near = text.AsSpan(end, Math.Min(Length, text.Length - end));
        return string.Concat(near, beyond.AsSpan(0, Math.Min(Length - near.Length, beyond.Length)));
    }

    public static CitationContext Read(string after)
    {
        var text = after.Length > Length ? after[..Length] : after;
        var date = Date().Match(text);
        var rest = date.Success ? text[date.Length..] : text;
        var issuer = Of().Match(rest);
        return new CitationContext(date.Success ? Day(date) : null, issuer.Success ? rest[issuer.Length..] : null);
    }

    private static DateOnly? Day(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"^,?\s+(?:ban hành\s+)?ngày\s+(?<d>\d{1,2})(?:\s*[/.\-]\s*|\s+tháng\s+)(?<m>\d{1,2})(?:\s*[/.\-]\s*|\s+năm\s+)(?<y>\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^,?\s+của\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Of();
}
