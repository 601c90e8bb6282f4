using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Portal.Model.Text;

/// <summary>Says which addresses may stand in a page. Every address that a page prints went through here.</summary>
/// <remarks>
/// It refuses what browsers would have to repair (blanks, backslashes, a missing slash), so that no two parsers can
/// read an address that it let through in two ways.
/// </remarks>
public static class UrlSanitizer
{
    public const int MaxLength = 2048;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.()*#");

    /// <summary>Makes a safe address of a written one, or does not.</summary>
    public static bool TrySanitize(string written, out SafeUrl url) => TrySanitize(written, out url, out _);

    /// <summary>Makes a safe address of a written one, or says why it cannot.</summary>
    public static bool TrySanitize(
        string written, out SafeUrl url, [NotNullWhen(false)] out LocalText? refusal, bool allowHttp = false) =>
        SafeUrl.TryMake(written, out url, out refusal, allowHttp);

    /// <summary>Why an address is refused, or null where it is safe.</summary>
    public static LocalText? Judge(string url, bool allowHttp, out UrlForm form)
    {
        form = UrlForm.Relative;
        if (url.Length == 0) return UrlRefusals.Empty;
        if (url.Length > MaxLength) return UrlRefusals.TooLong;
        if (HasForbiddenCharacter(url)) return UrlRefusals.Character;
        if (UrlDisguise.Hides(url)) return UrlRefusals.Disguised;
        if (url.StartsWith("//", StringComparison.Ordinal)) return UrlRefusals.ProtocolRelative;

        var end = url.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && url[end] == ':') return JudgeScheme(url, end, allowHttp, out form);
        form = url[0] == '#' ? UrlForm.Fragment : UrlForm.Relative;
        return null;
    }

    private static LocalText? JudgeScheme(string url, int colon, bool allowHttp, out UrlForm form)
    {
        var scheme = url.AsSpan(0, colon);
        var rest = url.AsSpan(colon + 1);
        form = UrlForm.Web;
        if (Is(scheme, "https")) return UrlHost.Judge(rest);
        if (Is(scheme, "http")) return allowHttp ? UrlHost.Judge(rest) : UrlRefusals.Http;

        form = UrlForm.Mail;
        if (Is(scheme, "mailto")) return IsMailbox(rest) ? null : UrlRefusals.Mailbox;

        form = UrlForm.Telephone;
        if (Is(scheme, "tel")) return IsNumber(rest) ? null : UrlRefusals.Number;
        return UrlRefusals.Scheme;
    }

    private static bool Is(ReadOnlySpan<char> scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsMailbox(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('?');
        return Mailbox.IsValid(end < 0 ? rest : rest[..end]) && Ascii.IsValid(rest);
    }

    private static bool IsNumber(ReadOnlySpan<char> rest) =>
        rest.Length > 0 && !rest.ContainsAnyExcept(NumberCharacters) && rest.ContainsAnyInRange('0', '9');

    /// <summary>Blanks, controls, invisible and direction-changing characters, and what never stands in an address.</summary>
    private static bool HasForbiddenCharacter(string url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var letter = url[i];
            if (letter < '\u0080' ? letter is <= ' ' or '\u007f' or '\\' or '<' or '>' or '"' or '`' : IsInvisible(url, i)) return true;
        }

        return false;
    }

    private static bool IsInvisible(string url, int index) => CharUnicodeInfo.GetUnicodeCategory(url, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // The second half of a pair reports itself as a surrogate; half a pair on its own is refused.
        UnicodeCategory.Surrogate => index == 0 || !char.IsSurrogatePair(url[index - 1], url[index]),
        _ => false,
    };
}
