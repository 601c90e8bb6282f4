namespace Portal.Bench.Corpus;

/// <summary>The words of the corpus: syllables, pairs of syllables, and phrases out of both, each in order of frequency.</summary>
internal sealed class Vocabulary
{
    public const int SyllableCount = 6_000;
    public const int PairCount = 40_000;

    /// <summary>
    /// Set phrases, as every language and official ones above all are full of: as many as make neighbours repeat themselves a little less than
    /// real pages do (<c>bench/README.md</c> has the counts).
    /// </summary>
    private const int PhraseCount = 20_000;

    private const int PercentPairs = 45;

    private const ulong Stream = ulong.MaxValue;

    // The grammar of every official text: these lead Zipf's list, the rest follows in a shuffled order.
    private static readonly string[] Frequent =
    [
        "và", "của", "các", "là", "có", "được", "cho", "trong", "những", "với", "về", "theo", "đã", "từ", "đến",
        "tại", "này", "khi", "ra", "để", "trên", "do", "một", "không", "người", "phải", "vào", "năm", "sau", "nhà",
    ];

    private readonly ZipfTable _syllableRanks = new(SyllableCount, offset: 1);
    private readonly ZipfTable _pairRanks = new(PairCount, offset: 20);
    private readonly ZipfTable _phraseRanks = new(PhraseCount, offset: 20);
    private readonly Word[][] _phrases;

    public Vocabulary(ulong seed)
    {
        var random = new SeededRandom(seed, Stream);
        Syllables = ChooseSyllables(random);
        Pairs = ChoosePairs(random);
        _phrases = [.. Enumerable.Range(0, PhraseCount).Select(_ => Enumerable.Range(0, random.Between(3, 6)).Select(_ => DrawWord(random)).ToArray())];
    }

    public IReadOnlyList<Syllable> Syllables { get; }

    /// <summary>Two-syllable words, as places in <see cref="Syllables"/>; all different.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    public Word DrawWord(SeededRandom random) =>
        random.Chance(PercentPairs) ? new Word(_pairRanks.Draw(random), IsPair: true) : new Word(_syllableRanks.Draw(random), IsPair: false);

    public IReadOnlyList<Word> DrawPhrase(SeededRandom random) => _phrases[_phraseRanks.Draw(random)];

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

/// <summary>A word by its place in <see cref="Vocabulary.Syllables"/> or <see cref="Vocabulary.Pairs"/>.</summary>
internal readonly record struct Word(int Place, bool IsPair);
