using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Letters that pass for Latin ones, by script. Greek letters that nobody takes for Latin (μ, Ω, Δ, α) stand in units and formulas, and are left alone.</summary>
internal static class LookAlikes
{
    private const string CyrillicAsLatin = "асеорхуіјѕһԁԛԝвкмнтАВСЕНІЈКМОРЅТХУԚԜ";
    private const string GreekAsLatin = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυ";

    private static readonly LocalText Cyrillic = new("bảng chữ Kirin (Nga)", "a Cyrillic letter");
    private static readonly LocalText Greek = new("bảng chữ Hy Lạp", "a Greek letter");
    private static readonly LocalText Armenian = new("bảng chữ Armenia", "an Armenian letter");
    private static readonly LocalText Cherokee = new("bảng chữ Cherokee", "a Cherokee letter");
    private static readonly LocalText Wide = new("bộ chữ rộng dùng cho chữ Hán", "a letter of full width, made for Chinese text");
    private static readonly LocalText Mathematical = new("ký hiệu toán học (chữ kiểu của mạng xã hội)", "a mathematical sign (the fancy letters of social networks)");

    /// <summary>A word that is not what it looks like.</summary>
    internal sealed record Finding(int Start, string Word, Rune Letter, LocalText Script);

    public static IEnumerable<Finding> In(string line)
    {
        var words = Words(line).ToList();
        var isLatinLine = line.Any(IsLatin);
        // A line with real Russian or Greek in it may have "о" and "с" as words.
        var hasCyrillic = line.Any(c => c is >= '\u0400' and <= '\u052f' && !CyrillicAsLatin.Contains(c, StringComparison.Ordinal));
        var hasGreek = line.Any(c => c is >= '\u0370' and <= '\u03ff' && !GreekAsLatin.Contains(c, StringComparison.Ordinal));
        foreach (var (start, word) in words)
        {
            if (word.Any(IsLatin))
            {
                if (FirstForeign(word) is var (letter, script)) yield return new Finding(start, word, letter, script);
            }
            else if (isLatinLine && word.Length > 1 && !hasCyrillic && word.All(c => CyrillicAsLatin.Contains(c, StringComparison.Ordinal))) yield return new Finding(start, word, new Rune(word[0]), Cyrillic);
            else if (isLatinLine && word.Length > 1 && !hasGreek && word.All(c => GreekAsLatin.Contains(c, StringComparison.Ordinal))) yield return new Finding(start, word, new Rune(word[0]), Greek);
            else if (word.EnumerateRunes().Count(r => ScriptOf(r) == Mathematical) > 1) yield return new Finding(start, word, word.EnumerateRunes().First(), Mathematical);
        }
    }

    private static (Rune, LocalText)? FirstForeign(string word)
    {
        foreach (var rune in word.EnumerateRunes())
            if (ScriptOf(rune) is { } script) return (rune, script);
        return null;
    }

    private static LocalText? ScriptOf(Rune rune) => rune.Value switch
    {
        >= 0x400 and <= 0x52f => Cyrillic,
        >= 0x370 and <= 0x3ff => GreekAsLatin.Contains((char)rune.Value, StringComparison.Ordinal) ? Greek : null,
        >= 0x531 and <= 0x58f => Armenian,
        (>= 0x13a0 and <= 0x13ff) or (>= 0xab70 and <= 0xabbf) => Cherokee,
        (>= 0xff21 and <= 0xff3a) or (>= 0xff41 and <= 0xff5a) => Wide,
        >= 0x1d400 and <= 0x1d7ff => Mathematical,
        _ => null,
    };

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is (>= '\u00c0' and <= '\u024f' and not '×' and not '÷') or (>= '\u1e00' and <= '\u1eff');

    private static IEnumerable<(int Start, string Word)> Words(string line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || char.IsSurrogate(line[end]))) end++;
            if (end > at) yield return (at, line[at..end]);
            at = Math.Max(at, end);
        }
    }
}
