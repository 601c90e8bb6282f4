using System.Globalization;
using System.Text;

namespace Portal.Model.Text;

/// <summary>
/// Cuts text into the words that search knows: runs of letters or of digits, in lower case and NFC, with tones where today's
/// spelling puts them and with <c>i</c> for <c>y</c> where both are usual. <c>search.js</c> does the same to queries.
/// It also tells where a sentence ends: words on both sides of that are no neighbours, and nobody seeks them side by side.
/// </summary>
public static class Syllables
{
    /// <summary>Letters of one word that count; a longer run is no word of any language.</summary>
    public const int MaxLength = 32;

    /// <summary>Stands between blocks of a page: PARAGRAPH SEPARATOR.</summary>
    public const char BlockEnd = '\u2029';

    /// <summary>Letters of the shortest word that a point makes the last one of a sentence.</summary>
    private const int ShortestLast = 2;

    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>The former places of tones in open syllables, and the present ones: hoà → hòa, khoẻ → khỏe, thuỷ → thủy.</summary>
    private static readonly Dictionary<(char, char), (char, char)> Placed = Placements();

    private static readonly Dictionary<char, char> Ending = "yỳýỷỹỵ".Zip("iìíỉĩị").ToDictionary(p => p.First, p => p.Second);

    /// <summary>Every letter that Vietnamese is written with stands below this; those above are looked up one by one.</summary>
    private const int Listed = 0x2000;

    /// <summary>Letters and digits in lower case; 0 for what stands between words.</summary>
    private static readonly char[] Lower = [.. Enumerable.Range(0, Listed).Select(c => LowerOf((char)c))];

    /// <summary>The words of a text, in order.</summary>
    /// <param name="found">Called with each word, and with none where a sentence or a block ends; the letters are only good during the call.</param>
    public static void Each(string text, Action<ReadOnlySpan<char>> found)
    {
        Span<char> word = stackalloc char[MaxLength];
        var (length, isNumber, isSmall, mayEnd) = (0, false, false, false);
        text = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        for (var at = 0; at < text.Length; at++)
        {
            var written = text[at];
            var letter = written < Listed ? Lower[written] : LowerOf(written);
            var isDigit = char.IsDigit(letter);
            if (length > 0 && (letter == 0 || isDigit != isNumber)) End(word);
            if (letter == 0)
            {
                if (written == BlockEnd || mayEnd && IsEnd(text, at)) found([]);
                continue;
            }
            if (length == 0) isSmall = letter == written;
            isNumber = isDigit;
            if (length < MaxLength) word[length++] = letter;
        }
        if (length > 0) End(word);

        void End(Span<char> done)
        {
            // The point of TP., Th.S. or of a number ends nothing.
            mayEnd = isSmall && !isNumber && length >= ShortestLast;
            Normalise(done[..length]);
            found(done[..length]);
            length = 0;
        }
    }

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. WithEnds(text).Where(word => word.Length > 0)];

    /// <summary>The words of a text, with an empty one where a sentence or a block ends.</summary>
    public static IReadOnlyList<string> WithEnds(string text)
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

    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' or ';' or '…' && (at + 1 == text.Length || text[at + 1] is ' ' or '\n' or BlockEnd);

    private static char LowerOf(char written) =>
        char.IsLetterOrDigit(written) || CharUnicodeInfo.GetUnicodeCategory(written) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? char.ToLowerInvariant(written)
            : '\0';

    private static void Normalise(Span<char> word)
    {
        if (word.Length < 2) return;
        var (before, last) = (word[^2], word[^1]);
        if (last < '\u0080' && last != 'y') return;
        var follows = word.Length > 2 ? word[^3] : '\0';
        if (before is 'o' or 'u' && follows != 'q' && Placed.TryGetValue((before, last), out var placed)) (word[^2], word[^1]) = placed;
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
