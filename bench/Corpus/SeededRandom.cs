namespace Portal.Bench.Corpus;

/// <summary>Random numbers by xoshiro256**, written out here so that a seed gives the same corpus on every machine and runtime.</summary>
internal sealed class SeededRandom
{
    private ulong _a, _b, _c, _d;

    /// <summary>Two streams of one seed have nothing in common: every page has a stream of its own.</summary>
    public SeededRandom(ulong seed, ulong stream)
    {
        var state = Mix(seed) ^ Mix(stream * 0xD1342543DE82EF95UL + 1);
        _a = Next(ref state);
        _b = Next(ref state);
        _c = Next(ref state);
        _d = Next(ref state);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public ulong Below(ulong limit) => Math.BigMul(Draw(), limit, out _);

    /// <inheritdoc cref="Below(ulong)"/>
    public int Below(int limit) => (int)Below((ulong)limit);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both possible.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in <paramref name="percent"/> of 100 draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Fisher–Yates.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Draw()
    {
        var result = ulong.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>SplitMix64, the generator its authors advise for filling xoshiro's state.</summary>
    private static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
