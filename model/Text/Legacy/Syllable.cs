using System.Globalization;
using System.Text;

namespace Portal.Model.Text.Legacy;

/// <summary>
/// Knows how a Vietnamese syllable is built: an onset, a rhyme and a tone. Text of an old encoding is told from other text by this:
/// read rightly its words are syllables, read wrongly they are not. Names and loan words need not be any.
/// </summary>
public static class Syllable
{
    // "nghiêng"
    private const int Longest = 7;

    private static readonly HashSet<string> Onsets =
    [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
        // "gì", "gìn": the i is the rhyme's.
        "q",
    ];

    private static readonly HashSet<string> Rhymes = [.. (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu êc i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut "
        + "uơ uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt yp").Split(' ')];

    /// <summary>True where a word of composed letters, in any case, can be a Vietnamese syllable.</summary>
    public static bool IsVietnamese(string word)
    {
        if (word.Length is 0 or > Longest) return false;
        var letters = new StringBuilder(Longest);
        var tone = '\0';
        foreach (var letter in word.ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD))
        {
            if (letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                if (tone != '\0') return false;
                tone = letter;
            }
            else
            {
                letters.Append(letter);
            }
        }

        return IsBuilt(letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    private static bool IsBuilt(string letters, char tone)
    {
        for (var length = Math.Min(3, letters.Length - 1); length >= 0; length--)
            if (Onsets.Contains(letters[..length]) && Rhymes.Contains(letters[length..]) && Carries(letters, tone)) return true;
        return false;
    }

    /// <summary>What ends in c, ch, p or t has the tone sắc or nặng; without a mark it is no Vietnamese.</summary>
    private static bool Carries(string letters, char tone)
    {
        var isStopped = letters[^1] is 'c' or 'p' or 't' || letters.EndsWith("ch", StringComparison.Ordinal);
        return !isStopped || letters.Length == 1 || tone is '\u0301' or '\u0323';
    }
}
