using System.Text;

namespace Portal.Model.Text;

/// <summary>The signs that stand for a slash, a hyphen or a blank in numbers of documents copied from word processors and scans.</summary>
internal static class DocumentText
{
    public static bool IsSlash(char sign) => sign is '/' or '\u2044' or '\u2215' or '\uff0f';

    public static bool IsDash(char sign) => sign is '-' or >= '\u2010' and <= '\u2015' or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d';

    /// <summary>With plain slashes and hyphens, digits and letters of ordinary width, and no blank beside a slash or a hyphen.</summary>
    public static string Plain(string text)
    {
        if (IsPlain(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKC).Trim())
        {
            if (IsSlash(sign) || IsDash(sign)) plain.Length = LengthWithoutBlanks(plain);
            if (IsSlash(sign)) plain.Append('/');
            else if (IsDash(sign)) plain.Append('-');
            else if (!char.IsWhiteSpace(sign)) plain.Append(sign);
            else if (plain.Length > 0 && plain[^1] is not ('/' or '-' or ' ')) plain.Append(' ');
        }
        return plain.ToString();
    }

    private static int LengthWithoutBlanks(StringBuilder text)
    {
        var length = text.Length;
        while (length > 0 && text[length - 1] == ' ') length--;
        return length;
    }

    /// <summary>True for what nearly every number consists of: printable ASCII without blanks, and composed Vietnamese letters.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var sign in text)
            if (sign is <= ' ' or '\u007f' or '\u00a0' || (sign > '\u007f' && Fold.Letter(sign) == '\0')) return false;
        return true;
    }
}
