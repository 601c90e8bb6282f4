using System.Collections;

namespace Portal.Bench.Corpus;

/// <summary>How often each syllable was written, and which pairs.</summary>
internal sealed class SyllableCounts
{
    private readonly long[] _times = new long[Vocabulary.SyllableCount];
    private readonly BitArray _pairs = new(Vocabulary.PairCount);
    private readonly BitArray _neighbours = new(Vocabulary.SyllableCount * Vocabulary.SyllableCount);

    public long Total => _times.Sum();

    public int DistinctSyllables => _times.Count(times => times > 0);

    /// <summary>Two-syllable words of the vocabulary that occur.</summary>
    public int DistinctPairs => Set(_pairs);

    /// <summary>Any two syllables that stand side by side somewhere.</summary>
    public int DistinctNeighbours => Set(_neighbours);

    /// <summary>The share of the ten most frequent syllables in all that is written.</summary>
    public double TopTenShare => (double)_times.OrderDescending().Take(10).Sum() / Total;

    public void SawPair(int pair) => _pairs[pair] = true;

    public void Saw(int previous, int syllable)
    {
        _times[syllable]++;
        if (previous >= 0)
            _neighbours[previous * Vocabulary.SyllableCount + syllable] = true;
    }

    private static int Set(BitArray bits)
    {
        var words = new int[(bits.Length + 31) / 32];
        bits.CopyTo(words, 0);
        return words.Sum(int.PopCount);
    }
}
