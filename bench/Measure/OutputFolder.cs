namespace Portal.Bench.Measure;

/// <summary>What a generator wrote: files and bytes by the ending of the name.</summary>
internal sealed record OutputFolder(IReadOnlyDictionary<string, (int Files, long Bytes)> ByEnding)
{
    public int Files => ByEnding.Values.Sum(ending => ending.Files);

    public long Bytes => ByEnding.Values.Sum(ending => ending.Bytes);

    public (int Files, long Bytes) Of(string ending) => ByEnding.GetValueOrDefault(ending);

    public static OutputFolder Read(string folder) => new(
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .GroupBy(file => file.Extension, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (group.Count(), group.Sum(file => file.Length))));
}
