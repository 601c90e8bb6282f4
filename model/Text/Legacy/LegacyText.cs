using System.Text;

namespace Portal.Model.Text.Legacy;

/// <summary>A piece of text whose letters are those of an old font.</summary>
/// <param name="Start">The place of its first character.</param>
/// <param name="Reads">What it says.</param>
public sealed record LegacyPassage(int Start, int Length, LegacyEncoding Encoding, string Reads);

/// <summary>
/// Finds Vietnamese that was pasted out of a document in TCVN3 or VNI, or whose UTF-8 was read as Windows-1252: "Céng hßa x· héi",
/// "Coäng hoøa xaõ hoäi", "Cá»™ng hÃ²a". Each letter is a character of Unicode, but not the one that was meant (TCVN 6909).
/// </summary>
/// <remarks>
/// It counts words that are no syllable as they stand and are one when converted, in stretches that no word of another kind interrupts.
/// One such word can be chance ("Laïc"), several different ones in a row are not.
/// </remarks>
public static class LegacyText
{
    // Different words that tell: enough for a line by itself, and for a line of a text of which so much was found elsewhere.
    private const int EnoughForLine = 6, EnoughBeside = 2, EnoughForText = 24;

    private static readonly LegacyEncoding[] Fonts = [LegacyEncoding.Tcvn3, LegacyEncoding.Vni];

    /// <summary>The passages of a text, in order, none across lines.</summary>
    public static IReadOnlyList<LegacyPassage> Find(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u00ff')) return [];
        var found = Lines(text).SelectMany(line => FindIn(text, line.Start, line.Length)).ToList();
        var trusted = found.Where(f => f.Score >= EnoughForLine).GroupBy(f => f.Passage.Encoding).Where(g => g.Sum(f => f.Score) >= EnoughForText).Select(g => g.Key).ToList();
        return [.. found.Where(f => f.Score >= EnoughForLine || trusted.Contains(f.Passage.Encoding)).Select(f => f.Passage)];
    }

    /// <summary>The text with every passage as it was meant.</summary>
    public static string Convert(string text)
    {
        var passages = Find(text);
        if (passages.Count == 0) return text;
        var converted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var passage in passages)
        {
            converted.Append(text, at, passage.Start - at).Append(passage.Reads);
            at = passage.Start + passage.Length;
        }
        return converted.Append(text, at, text.Length - at).ToString();
    }

    private static IEnumerable<(int Start, int Length)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (text.AsSpan(start, end - start).ContainsAnyInRange('\u0080', '\u00ff')) yield return (start, end - start);
            start = end + 1;
        }
    }

    private static IEnumerable<(LegacyPassage Passage, int Score)> FindIn(string text, int start, int length)
    {
        if (Doubled(text, start, length) is { } doubled) return [doubled];
        var best = Fonts.Select(font => new LegacyLine(text, start, length, font).Stretches(EnoughBeside)).MaxBy(found => found.Sum(f => f.Score));
        return best ?? [];
    }

    /// <summary>Chance hardly makes UTF-8 of Windows-1252, so one syllable of it is enough.</summary>
    private static (LegacyPassage, int)? Doubled(string text, int start, int length)
    {
        var line = text.Substring(start, length);
        var meant = DoubledLetters.Convert(line);
        if (meant.Length >= line.Length) return null;
        var words = meant.Split([' ', ',', '.', ':', '"', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var isVietnamese = words.Any(w => w.Any(c => c > '\u007f') && Syllable.IsVietnamese(w));
        return isVietnamese ? (new LegacyPassage(start, length, LegacyEncoding.DoubledUtf8, meant), EnoughForText) : null;
    }
}
