using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>Every syllable that Vietnamese spelling allows from these onsets, rimes and tones (about 12,000; some 7,000 are words).</summary>
internal static class SyllableRules
{
    private static readonly string[] Onsets =
        ["", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr", "v", "x"];

    private static readonly string[] Rimes =
    [
        "a", "ai", "ao", "au", "ay", "am", "an", "ang", "anh", "ap", "at", "ac", "ach",
        "ăm", "ăn", "ăng", "ăp", "ăt", "ăc", "âm", "ân", "âng", "âp", "ât", "âc", "âu", "ây",
        "e", "em", "en", "eng", "ep", "et", "ec", "eo", "ê", "êm", "ên", "ênh", "êp", "êt", "êch", "êu",
        "i", "im", "in", "inh", "ip", "it", "ich", "iu", "ia", "iêm", "iên", "iêng", "iêp", "iêt", "iêc", "iêu",
        "o", "om", "on", "ong", "op", "ot", "oc", "oi", "oa", "oan", "oang", "oanh", "oai", "oay", "oat", "oac", "oach",
        "oăn", "oăng", "oăt", "oe", "oen", "oet", "ô", "ôm", "ôn", "ông", "ôp", "ôt", "ôc", "ôi",
        "ơ", "ơm", "ơn", "ơp", "ơt", "ơi", "u", "um", "un", "ung", "up", "ut", "uc", "ui", "ua",
        "uôm", "uôn", "uông", "uôt", "uôc", "uôi", "uân", "uât", "uây", "uê", "uênh", "uy", "uyên", "uyêt", "uynh", "uyt", "uych",
        "ư", "ưng", "ưt", "ưc", "ưi", "ưu", "ưa", "ươm", "ươn", "ương", "ươp", "ươt", "ươc", "ươi", "ươu",
    ];

    // Combining marks, in the order ngang, sắc, nặng, huyền, hỏi, ngã: a syllable that ends in a stop has only sắc and nặng.
    private static readonly string[] Tones = ["", "\u0301", "\u0323", "\u0300", "\u0309", "\u0303"];

    public static IEnumerable<string> All() =>
        from onset in Onsets
        from rime in Rimes
        where Fit(onset, rime)
        from tone in EndsInStop(rime) ? Tones[1..3] : Tones
        select (Spell(onset, rime) + WithTone(Rime(onset, rime), tone)).Normalize(NormalizationForm.FormC);

    private static bool Fit(string onset, string rime) => onset switch
    {
        "gi" => rime[0] is not 'i',
        "b" or "m" or "ph" or "v" => !IsRounded(rime),
        // Rounded rimes after c are spelt with qu: left out.
        "c" => !IsRounded(rime),
        _ => true,
    };

    private static bool IsRounded(string rime) =>
        rime.Length > 1 && ((rime[0] == 'o' && rime[1] is 'a' or 'ă' or 'e') || (rime[0] == 'u' && rime[1] is 'â' or 'ê' or 'y'));

    private static bool EndsInStop(string rime) => rime[^1] is 'p' or 't' or 'c' || rime.EndsWith("ch", StringComparison.Ordinal);

    private static string Spell(string onset, string rime) => (onset, rime[0] is 'i' or 'e' or 'ê') switch
    {
        ("c", true) => "k",
        ("g", true) => "gh",
        ("ng", true) => "ngh",
        _ => onset,
    };

    private static string Rime(string onset, string rime) =>
        onset.Length == 0 && rime.StartsWith("iê", StringComparison.Ordinal) ? "y" + rime[1..] : rime;

    private static string WithTone(string rime, string tone) => rime.Insert(ToneBearer(rime) + 1, tone);

    /// <summary>The letter under the tone mark: the last one with a mark of its own, else by the number of vowels and the end.</summary>
    private static int ToneBearer(string rime)
    {
        var marked = rime.LastIndexOfAny(['ă', 'â', 'ê', 'ô', 'ơ']);
        if (marked >= 0)
            return marked;

        var vowels = rime.TakeWhile(letter => "aeiouyư".Contains(letter, StringComparison.Ordinal)).Count();
        return vowels == rime.Length && vowels == 2 ? 0 : Math.Min(vowels - 1, 1);
    }
}
