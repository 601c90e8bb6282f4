using System.Text;
using Portal.Model.Text;
using Portal.Model.Text.Legacy;

namespace Portal.Generator.Fixing;

/// <summary>
/// Takes out hidden characters that only pasting leaves behind: a byte order mark, blanks without width, soft hyphens, the place of an object.
/// Marks that turn the direction of writing stay: somebody has to look at what they hid.
/// </summary>
internal sealed class HiddenCharacterFix : IFix
{
    private const char SoftHyphen = '\u00ad';

    public LocalText Name { get; } = new("ký tự ẩn do dán", "hidden characters left by pasting");

    public string Apply(string text, FixedFile file)
    {
        if (HiddenText.IndexIn(text) < 0) return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            if (!IsJunk(text[at]) || !HiddenText.IsAt(text, at) || IsLetter(text, at)) clean.Append(text[at]);
        return clean.ToString();
    }

    /// <summary>A soft hyphen may be the ư of TCVN3 in a word too lonely to be converted; without it nobody could read the word any more.</summary>
    private static bool IsLetter(string text, int at)
    {
        if (text[at] != SoftHyphen) return false;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsPart(text[start - 1])) start--;
        while (end < text.Length && IsPart(text[end])) end++;
        var word = text[start..end];
        return !Syllable.IsVietnamese(word.Replace($"{SoftHyphen}", "", StringComparison.Ordinal)) && Syllable.IsVietnamese(LegacyEncoding.Tcvn3.Convert(word));
    }

    private static bool IsPart(char letter) => char.IsLetter(letter) || letter is >= '\u00a1' and <= '\u00bf';

    private static bool IsJunk(char letter) => letter is '\ufeff' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\u00ad' or '\ufffc';
}
