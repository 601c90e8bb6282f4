using System.Text;

namespace Portal.Model.Text;

/// <summary>A text as words in small letters with one blank between them, which knows where each stood. Letters that imitate Latin ones are read as what they look like.</summary>
public sealed class WordText
{
    private readonly int[] _places;

    private WordText(string words, int[] places) => (Words, _places) = (words, places);

    /// <summary>Begins and ends with a blank, so that whole words are sought with theirs.</summary>
    public string Words { get; }

    public static WordText Of(string text)
    {
        var words = new StringBuilder(text.Length + 2).Append(' ');
        var places = new List<int>(text.Length + 2) { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            var letter = Letter(text[at]);
            if (letter == ' ' && words[^1] == ' ') continue;
            words.Append(letter);
            places.Add(at);
        }
        if (words[^1] != ' ')
        {
            words.Append(' ');
            places.Add(text.Length);
        }
        return new WordText(words.ToString(), [.. places]);
    }

    /// <summary>The place in the text of a place in <see cref="Words"/>.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>A phrase as it is sought: in the same form, with blanks at its ends where its script parts words.</summary>
    public static string Sought(string phrase)
    {
        var words = Of(phrase).Words;
        return PartsWords(words) ? words : words.Trim();
    }

    /// <summary>Chinese, Japanese and Thai have no blanks between words.</summary>
    private static bool PartsWords(string words) => !words.AsSpan().ContainsAnyInRange('\u0e00', '\u0e7f') && !words.AsSpan().ContainsAnyInRange('\u3040', '\u9fff');

    private static char Letter(char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter)) return char.ToLowerInvariant(letter);
        if (letter < '\u0080' || char.IsPunctuation(letter) || char.IsWhiteSpace(letter) || char.IsSymbol(letter)) return ' ';
        return Confusables.Latin(char.ToLowerInvariant(letter));
    }
}
