using System.Text;

namespace Portal.Tests.Support;

/// <summary>Text as it comes out of a keyboard in Telex or VNI whose input method is off.</summary>
internal static class TypedKeys
{
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";

    /// <param name="atEnd">The tone is typed behind the word, and not where its letter stands.</param>
    public static string Telex(string text, bool atEnd) => Typed(text, "sfrxj", shape => shape switch { '\u0302' => null, _ => "w" }, "dd", atEnd);

    public static string Vni(string text, bool atEnd) => Typed(text, "12345", shape => shape switch { '\u0302' => "6", '\u0306' => "8", _ => "7" }, "d9", atEnd);

    /// <param name="shape">The key of a mark; null = the letter once more.</param>
    private static string Typed(string text, string tones, Func<char, string?> shape, string barred, bool atEnd)
    {
        var (typed, tone, last) = (new StringBuilder(), "", '\0');
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsLetter(letter)) End();
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            last = parts[0];
            if (last is 'đ' or 'Đ') typed.Append(last == 'Đ' ? barred.ToUpperInvariant() : barred);
            else typed.Append(last);
            foreach (var mark in parts.Skip(1).Where(m => !Tones.Contains(m))) typed.Append(shape(mark) ?? char.ToLowerInvariant(last).ToString());
            foreach (var mark in parts.Skip(1).Where(Tones.Contains)) tone = tones[Tones.IndexOf(mark)].ToString();
            if (!atEnd) End();
        }
        End();
        return typed.ToString();

        void End()
        {
            typed.Append(tone);
            tone = "";
        }
    }
}
