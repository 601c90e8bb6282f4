namespace Portal.Bench.Corpus;

/// <summary>Draws ranks by Zipf's law (rank r weighs 1/(r + offset)), in whole numbers so that no machine rounds differently.</summary>
internal sealed class ZipfTable
{
    private const ulong Scale = 1UL << 44;

    // Ascending; the last one is the sum of all weights.
    private readonly ulong[] _upTo;

    public ZipfTable(int ranks, int offset)
    {
        _upTo = new ulong[ranks];
        var sum = 0UL;
        for (var rank = 0; rank < ranks; rank++)
            _upTo[rank] = sum += Scale / (ulong)(rank + 1 + offset);
    }

    /// <summary>A rank, 0 being the most frequent.</summary>
    public int Draw(SeededRandom random)
    {
        var found = Array.BinarySearch(_upTo, random.Below(_upTo[^1]));
        return found >= 0 ? found + 1 : ~found;
    }
}
