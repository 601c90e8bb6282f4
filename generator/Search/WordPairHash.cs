namespace Portal.Generator.Search;

/// <summary>
/// Tells pairs of numbers of words apart. The hash of a 64-bit number folds its halves together, and neighbours in a text of new words have
/// neighbouring numbers: nearly all their pairs would share a few hashes, and counting them take the square of the text's length.
/// </summary>
internal sealed class WordPairHash : IEqualityComparer<long>
{
    public static WordPairHash Instance { get; } = new();

    public bool Equals(long x, long y) => x == y;

    public int GetHashCode(long pair) => HashCode.Combine((int)(pair >> 32), (int)pair);
}
