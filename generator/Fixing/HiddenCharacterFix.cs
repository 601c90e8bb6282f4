using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>
/// Takes out hidden characters that only pasting leaves behind: a byte order mark, blanks without width, soft hyphens, the place of an object.
/// Marks that turn the direction of writing stay: somebody has to look at what they hid.
/// </summary>
internal sealed class HiddenCharacterFix : IFix
{
    public LocalText Name { get; } = new("ký tự ẩn do dán", "hidden characters left by pasting");

    public string Apply(string text, FixedFile file)
    {
        if (HiddenText.IndexIn(text) < 0) return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            if (!IsJunk(text[at]) || !HiddenText.IsAt(text, at)) clean.Append(text[at]);
        return clean.ToString();
    }

    private static bool IsJunk(char letter) => letter is '\ufeff' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\u00ad' or '\ufffc';
}
