using System.Globalization;

namespace Portal.Bench.Corpus;

/// <summary>What a corpus turned out to be, so that a reader can judge whether it resembles real text.</summary>
internal sealed record CorpusStatistics(int Pages, long Bytes, SyllableCounts Counts)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        pages                 {Pages,12:N0}
        bytes                 {Bytes,12:N0}
        bytes a page          {(double)Bytes / Pages,12:N0}
        syllables             {Counts.Total,12:N0}
        distinct syllables    {Counts.DistinctSyllables,12:N0}
        distinct pairs        {Counts.DistinctPairs,12:N0}   two-syllable words, of {Vocabulary.PairCount:N0}
        distinct neighbours   {Counts.DistinctNeighbours,12:N0}   any two syllables side by side
        top-10 share          {Counts.TopTenShare,12:P1}   of all syllables
        """);
}
