using System.Globalization;
using System.Text;

namespace Portal.Model.Text;

/// <summary>
/// Cuts text into the words that search knows: runs of letters or of digits, in lower case and NFC, with tones where today's
/// spelling puts them and with <c>i</c> for <c>y</c> where both are usual. <c>search.js</c> does the same to queries.
/// </summary>
public static class Syllables
{
    /// <summary>Letters of one word that count; a longer run is no word of any language.</summary>
    public const int MaxLength = 32;

    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>The former places of tones in open syllables, and the present ones: hoà → hòa, khoẻ → khỏe, thuỷ → thủy.</summary>
    private static readonly Dictionary<(char, char), (char, char)> Placed = Placements();

    private static readonly Dictionary<char, char> Ending = "yỳýỷỹỵ".Zip("iìíỉĩị").ToDictionary(p => p.First, p => p.Second);

    /// <summary>The words of a text, in order.</summary>
    /// <param name="found">Called with each word; the letters are only good during the call.</param>
    public static void Each(string text, Action<ReadOnlySpan<char>> found)
    {
        Span<char> word = stackalloc char[MaxLength];
        var (length, isNumber) = (0, false);
        foreach (var letter in text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC))
        {
            var (isDigit, isLetter) = (char.IsDigit(letter), IsLetter(letter));
            if (length > 0 && (isDigit != isNumber || !(isDigit || isLetter))) End(word);
            if (!isDigit && !isLetter) continue;
            isNumber = isDigit;
            if (length < MaxLength) word[length++] = char.ToLowerInvariant(letter);
        }
        if (length > 0) End(word);

        void End(Span<char> done)
        {
            Normalise(done[..length]);
            found(done[..length]);
            length = 0;
        }
    }

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        Each(text, word => words.Add(word.ToString()));
        return words;
    }

    /// <summary>What a word is looked up by: without marks, numbers without leading zeros.</summary>
    public static string Key(string word)
    {
        if (char.IsDigit(word[0])) return word.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        if (Ascii.IsValid(word)) return word;
        var key = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
            if (letter is < '\u0300' or > '\u036F') key.Append(letter == 'đ' ? 'd' : letter);
        // A letter that is made of marks alone keeps them.
        return key.Length > 0 ? key.ToString().Normalize(NormalizationForm.FormC) : word;
    }

    private static bool IsLetter(char letter) => letter < '\u0080'
        ? char.IsAsciiLetter(letter)
        : char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Normalise(Span<char> word)
    {
        if (word.Length < 2) return;
        var (before, last) = (word[^2], word[^1]);
        var follows = word.Length > 2 ? word[^3] : '\0';
        if (last >= '\u0080' && follows != 'q' && Placed.TryGetValue((before, last), out var placed)) (word[^2], word[^1]) = placed;
        else if (char.IsAsciiLetter(before) && !"aeiouy".Contains(before) && Ending.TryGetValue(last, out var i)) word[^1] = i;
    }

    private static Dictionary<(char, char), (char, char)> Placements()
    {
        var placed = new Dictionary<(char, char), (char, char)>();
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
            foreach (var tone in Tones)
                placed[(first, $"{second}{tone}".Normalize()[0])] = ($"{first}{tone}".Normalize()[0], second);
        return placed;
    }
}
