using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Model.Text.Legacy;

/// <summary>One line of a text, looked at as if it were of an old font.</summary>
internal sealed partial class LegacyLine(string text, int start, int length, LegacyEncoding font)
{
    // What a word of TCVN3 holds inside and no other word does: signs beside letters count more.
    private const int Letter = 2, Sign = 3;

    private readonly List<Word> _words = [];

    /// <summary>The stretches of the line whose words tell that much, with how much they tell.</summary>
    public IReadOnlyList<(LegacyPassage Passage, int Score)> Stretches(int enough)
    {
        ReadWords();
        var found = new List<(LegacyPassage, int)>();
        var isMixed = _words.Any(w => w.Kind == Kind.Other);
        for (var at = 0; at < _words.Count;)
        {
            var end = at;
            while (end < _words.Count && _words[end].Kind != Kind.Other) end++;
            if (Passage(_words.GetRange(at, end - at), isMixed, enough) is { } passage) found.Add(passage);
            at = end + 1;
        }
        return found;
    }

    /// <summary>In a line that is Unicode elsewhere, words that could be either are taken for Unicode where the stretch begins and ends.</summary>
    private (LegacyPassage, int)? Passage(List<Word> words, bool isMixed, int enough)
    {
        var score = words.Where(w => w.Score > 0).DistinctBy(w => w.Reads).Sum(w => w.Score);
        if (score < enough) return null;
        var chosen = words.Where(w => isMixed ? w.Score > 0 : w.Kind != Kind.Plain).ToList();
        var (first, last) = (chosen[0], chosen[^1]);
        words = words.Where(w => w.Start >= first.Start && w.Start <= last.Start).ToList();

        var isShouted = IsShouted(words);
        var reads = new StringBuilder();
        var at = first.Start;
        foreach (var word in words)
        {
            reads.Append(text, at, word.Start - at).Append(isShouted && !HasSmall(word) ? word.Reads.ToUpper(CultureInfo.InvariantCulture) : word.Reads);
            at = word.Start + word.Length;
        }
        return (new LegacyPassage(first.Start, at - first.Start, font, reads.ToString()), score);
    }

    /// <summary>The fonts whose names end in H show small letters as capitals; a word with one plain letter ("X·") tells by its neighbours.</summary>
    private bool IsShouted(List<Word> words)
    {
        var telling = words.Where(w => text.AsSpan(w.Start, w.Length).ToString().Count(char.IsAsciiLetter) > 1).ToList();
        return telling.Count > 0 && telling.TrueForAll(w => !HasSmall(w));
    }

    private bool HasSmall(Word word) => text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z');

    private void ReadWords()
    {
        for (var at = start; at < start + length; at++)
        {
            if (!IsPart(text[at])) continue;
            var end = at + 1;
            while (end < start + length && IsPart(text[end])) end++;
            _words.Add(Judge(at, end - at));
            at = end;
        }
    }

    private Word Judge(int at, int count)
    {
        var written = text.Substring(at, count);
        if (!written.Any(c => c > '\u007f')) return new Word(at, count, written, Kind.Plain, 0);
        // Signs that stand alone (©, §, ·) are signs.
        if (!written.Any(char.IsLetter) || written.Any(c => c > '\u00ff')) return new Word(at, count, written, written.Any(char.IsLetter) ? Kind.Other : Kind.Plain, 0);

        var reads = font.Convert(written);
        if (reads == written || !Syllable.IsVietnamese(reads)) return new Word(at, count, written, Kind.Other, 0);
        if (Syllable.IsVietnamese(written) && !Rare().IsMatch(written)) return new Word(at, count, reads, Kind.Either, 0);
        return new Word(at, count, reads, Kind.Legacy, written.Any(c => c > '\u007f' && !char.IsLetter(c)) ? Sign : Letter);
    }

    /// <summary>Letters, and the signs of Latin-1 that are letters of TCVN3; guillemets and the degree are none.</summary>
    private static bool IsPart(char letter) =>
        char.IsLetter(letter) || (letter is >= '\u00a1' and <= '\u00bf' and not ('°' or '±' or '²' or '³' or '´' or '¿' or 'º' or '¯')) || letter is '×' or '÷';

    /// <summary>Hardly any word ends so ("xẻng"), but "cộng", "động" and "cũng" of TCVN3 do.</summary>
    [GeneratedRegex("[éèÐÎÏÑ]ng$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rare();

    private enum Kind
    {
        /// <summary>Letters of ASCII only.</summary>
        Plain,

        /// <summary>A syllable either way.</summary>
        Either,
        Legacy,

        /// <summary>No word of the old font.</summary>
        Other,
    }

    private sealed record Word(int Start, int Length, string Reads, Kind Kind, int Score);
}
