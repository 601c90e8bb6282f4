using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>
/// Puts right what was typed in Telex or VNI while the input method was off: <c>quyeets ddinhj</c>, <c>ho62 so7</c>. A word is only
/// taken for such where a Vietnamese syllable comes out. <c>typing.js</c> does the same.
/// </summary>
public static partial class TypedVietnamese
{
    private const char Acute = '\u0301', Dot = '\u0323', Hat = '\u0302', Breve = '\u0306', Horn = '\u031B';
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";
    private const string ToneKeys = "sfrxj12345" + Tones;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly SearchValues<char> ShapedVowels = SearchValues.Create("ăâêôơư");
    private static readonly SearchValues<char> AllVowels = SearchValues.Create("aeiouyăâêôơư");
    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdđghklmnpqrstvx");

    private static readonly Dictionary<char, string> ShapeKeys = new()
    {
        ['w'] = $"{Horn}{Breve}",
        ['6'] = $"{Hat}",
        ['7'] = $"{Horn}",
        ['8'] = $"{Breve}",
        [Hat] = $"{Hat}",
        [Breve] = $"{Breve}",
        [Horn] = $"{Horn}",
    };

    /// <summary>A text with all of it put right; null where there is nothing.</summary>
    public static string? InText(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormC);
        var meant = EachRun(plain, run => Decoded(run) ?? run);
        return meant == plain ? null : meant;
    }

    /// <summary>Puts something in the place of each run of letters and digits.</summary>
    public static string EachRun(string text, Func<string, string> replacement) => Run().Replace(text, run => replacement(run.Value));

    /// <summary>The syllable that was meant by letters with the keys of Telex or VNI among them; null where there is none.</summary>
    public static string? Decoded(string token)
    {
        var letters = token.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        if (letters.Length > Syllables.MaxLength) return null;
        var capitals = token.ToUpperInvariant();
        var isCapital = token == capitals;
        var meant = Abbreviation(letters) ?? (isCapital && !letters.AsSpan().ContainsAny(Vowels) ? null : Syllable(letters));
        if (meant is null) return null;
        if (isCapital) return meant.ToUpperInvariant();
        return token[0] == char.ToUpperInvariant(token[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant;
    }

    /// <summary>A short form that begins no syllable: hddnd, qd9.</summary>
    private static string? Abbreviation(string letters)
    {
        var at = Doubled(letters);
        if (at < 0) return null;
        var shortened = $"{letters[..at]}đ{letters[(at + 2)..]}";
        return shortened is [not 'd', _, ..] && !shortened.AsSpan().ContainsAnyExcept(Consonants) ? shortened : null;
    }

    private static int Doubled(string letters)
    {
        for (var at = 0; at + 1 < letters.Length; at++)
            if (letters[at] == 'd' && letters[at + 1] is 'd' or '9') return at;
        return -1;
    }

    private static string? Syllable(string letters)
    {
        var onset = Onset().Match(letters).Value;
        return Spelt(onset, letters[onset.Length..]) ?? (onset == "gi" ? Spelt("g", letters[1..]) : null);
    }

    private static string? Spelt(string onset, string rest)
    {
        if (Keys.Read(onset, rest) is not { } keys) return null;
        if (Found(keys, rest) is not { } rime) return null;
        var isHatted = keys.Shapes.Length == 0 && rime.Length < keys.Rime.Length;
        if (keys.Count == 0 && !isHatted) return null;
        if (Stopped().IsMatch(rime) && keys.Tone is not (Acute or Dot)) return null;
        return keys.Onset + Toned(rime, keys.Tone);
    }

    private static string? Found(Keys keys, string rest)
    {
        foreach (var shape in keys.Shapes)
            if (VietnameseRimes.Find(keys.Rime, shape) is { } shaped) return shaped;
        if (keys.Shapes.Length > 0) return null;
        if (VietnameseRimes.Find(keys.Rime, '\0') is { } plain) return plain;
        if (rest.AsSpan().ContainsAnyInRange('0', '9') || Twice().Match(keys.Rime) is not { Success: true } twice) return null;
        // Under its hat stands the letter that was typed twice.
        var found = VietnameseRimes.Find(keys.Rime.Remove(twice.Index + twice.Length - 1, 1), Hat);
        return found is not null && found.Normalize(NormalizationForm.FormD).Contains($"{twice.Value[0]}{Hat}", StringComparison.Ordinal) ? found : null;
    }

    /// <summary>Where today's spelling puts the tone.</summary>
    private static string Toned(string rime, char tone)
    {
        if (tone == '\0') return rime;
        var end = rime.AsSpan().IndexOfAnyExcept(AllVowels);
        var vowels = end < 0 ? rime.Length : end;
        var shaped = rime.AsSpan().LastIndexOfAny(ShapedVowels);
        var at = shaped >= 0 ? shaped : vowels < rime.Length ? vowels - 1 : vowels == 3 ? 1 : 0;
        return string.Concat(rime.AsSpan(0, at), $"{rime[at]}{tone}".Normalize(NormalizationForm.FormC), rime.AsSpan(at + 1));
    }

    [GeneratedRegex(@"[\p{L}\p{Mn}\p{Mc}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex("^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])", RegexOptions.CultureInvariant)]
    private static partial Regex Onset();

    [GeneratedRegex("(?:[ckpt]|ch)$", RegexOptions.CultureInvariant)]
    private static partial Regex Stopped();

    [GeneratedRegex(@"([aeo]).*\1", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    /// <summary>What the keys of a word say.</summary>
    /// <param name="Rime">Its letters behind the onset, without keys.</param>
    /// <param name="Shapes">The hat, or horn or breve, or either of the two.</param>
    /// <param name="Count">Keys of Telex or VNI that were typed.</param>
    private sealed record Keys(string Onset, string Rime, char Tone, string Shapes, int Count)
    {
        public static Keys? Read(string onset, string rest)
        {
            var keys = new Keys(onset, "", '\0', "", 0);
            foreach (var letter in rest)
                if (keys.With(letter) is { } next) keys = next;
                else return null;
            return keys;
        }

        private Keys? With(char letter)
        {
            if (ToneKeys.IndexOf(letter) is >= 0 and var tone)
                return Tone == '\0' ? this with { Tone = Tones[tone % Tones.Length], Count = Counted(letter) } : null;
            if (ShapeKeys.TryGetValue(letter, out var shapes)) return Shaped(letter, shapes);
            if (letter is 'd' or '9') return Onset == "d" ? this with { Onset = "đ", Count = Count + 1 } : null;
            return this with { Rime = Rime + letter };
        }

        private Keys? Shaped(char letter, string shapes)
        {
            if (Shapes.Length > 0 && Shapes != shapes) return null;
            var isVowel = letter == 'w' && Rime.Length == 0;
            if (isVowel && Shapes.Length > 0) return null;
            return this with { Rime = isVowel ? "u" : Rime, Shapes = shapes, Count = Counted(letter) };
        }

        private int Counted(char letter) => Count + (letter < '\u0080' ? 1 : 0);
    }
}
