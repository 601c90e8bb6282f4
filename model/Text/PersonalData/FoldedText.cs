namespace Portal.Model.Text.PersonalData;

/// <summary>A text in small letters without marks, character for character as long as the text.</summary>
internal static class FoldedText
{
    public static string Of(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Letter(text[i]);
    });

    private static char Letter(char letter)
    {
        if (Fold.Letter(letter) is not '\0' and var plain) return plain;
        return char.IsWhiteSpace(letter) || letter == '_' ? ' ' : letter;
    }
}
