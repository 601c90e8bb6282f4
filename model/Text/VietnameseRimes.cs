using System.Text;

namespace Portal.Model.Text;

/// <summary>
/// The rimes of Vietnamese, as Hoàng Phê, Từ điển vần (1996), orders them; with <c>ăk</c> for names of the Central Highlands, and those
/// in <c>y</c> that stand after <c>qu</c>. No two have the same letters and the same mark.
/// </summary>
internal static class VietnameseRimes
{
    private const string All = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
        ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu ynh yt
        """;

    private static readonly Dictionary<(string Letters, char Mark), string> Rimes =
        All.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToDictionary(rime => (Syllables.Key(rime), MarkOf(rime)));

    /// <param name="letters">Without marks.</param>
    /// <param name="mark">The hat, the breve or the horn that one or two of them have; 0 = none.</param>
    public static string? Find(string letters, char mark) => Rimes.GetValueOrDefault((letters, mark));

    private static char MarkOf(string rime)
    {
        var decomposed = rime.Normalize(NormalizationForm.FormD).AsSpan();
        return decomposed.IndexOfAny('\u0302', '\u0306', '\u031B') is >= 0 and var at ? decomposed[at] : '\0';
    }
}
