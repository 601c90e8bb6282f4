namespace Portal.Bench.Corpus;

/// <summary>The words of the corpus: syllables, and pairs of syllables, each in order of frequency.</summary>
internal sealed class Vocabulary
{
    public const int SyllableCount = 6_000;
    public const int PairCount = 40_000;

    private const ulong Stream = ulong.MaxValue;

    // The grammar of every official text: these lead Zipf's list, the rest follows in a shuffled order.
    private static readonly string[] Frequent =
    [
        "và", "của", "các", "là", "có", "được", "cho", "trong", "những", "với", "về", "theo", "đã", "từ", "đến",
        "tại", "này", "khi", "ra", "để", "trên", "do", "một", "không", "người", "phải", "vào", "năm", "sau", "nhà",
    ];

    private readonly ZipfTable _syllableRanks = new(SyllableCount, offset: 1);
    private readonly ZipfTable _pairRanks = new(PairCount, offset: 20);

    public Vocabulary(ulong seed)
    {
        var random = new SeededRandom(seed, Stream);
        Syllables = ChooseSyllables(random);
        Pairs = ChoosePairs(random);
    }

    public IReadOnlyList<Syllable> Syllables { get; }

    /// <summary>Two-syllable words, as places in <see cref="Syllables"/>; all different.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    public int DrawSyllable(SeededRandom random) => _syllableRanks.Draw(random);

    public int DrawPair(SeededRandom random) => _pairRanks.Draw(random);

    private static List<Syllable> ChooseSyllables(SeededRandom random)
    {
        var others = SyllableRules.All().Distinct().Except(Frequent).ToList();
        random.Shuffle(others);
        return [.. Frequent.Concat(others).Take(SyllableCount).Select(Syllable.Of)];
    }

    private static List<(int First, int Second)> ChoosePairs(SeededRandom random)
    {
        var pairs = new List<(int First, int Second)>(PairCount);
        var seen = new HashSet<(int First, int Second)>(PairCount);
        while (pairs.Count < PairCount)
        {
            var pair = (Content(random), Content(random));
            if (seen.Add(pair))
                pairs.Add(pair);
        }

        return pairs;
    }

    private static int Content(SeededRandom random) => random.Between(Frequent.Length, SyllableCount - 1);
}
