using Portal.Generator.Search;

namespace Portal.Tests.Generator.Search;

/// <summary>A text of words that no page had before is counted as quickly as any other.</summary>
public sealed class WordPairHashTests
{
    private const int Words = 10_000;

    [Fact]
    public void Pairs_of_neighbouring_numbers_have_hashes_of_their_own()
    {
        var pairs = Enumerable.Range(0, Words).Select(word => ((long)word << 32) | (uint)(word + 2)).ToList();

        Assert.True(pairs.Select(p => p.GetHashCode()).Distinct().Count() < Words / 100);
        Assert.True(pairs.Select(WordPairHash.Instance.GetHashCode).Distinct().Count() > Words * 99 / 100);
    }
}
