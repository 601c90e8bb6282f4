namespace Portal.Bench.Comparison;

/// <summary>One of the searches that are compared: Portal's own, and what people would take instead.</summary>
/// <param name="Key">Its name in files and options.</param>
/// <param name="LoadsAll">A page loads the whole index at once, so that every query costs the same.</param>
internal sealed record Engine(string Key, string Name, bool LoadsAll)
{
    public static readonly Engine Own = new("portal", "Portal", LoadsAll: false);
    public static readonly Engine Pagefind = new("pagefind", "Pagefind", LoadsAll: false);
    public static readonly Engine Lunr = new("lunr", "lunr + vi", LoadsAll: true);
    public static readonly Engine MiniSearch = new("minisearch", "MiniSearch", LoadsAll: true);

    public static readonly IReadOnlyList<Engine> All = [Own, Pagefind, MiniSearch, Lunr];

    /// <summary>The engines of an option such as <c>portal,pagefind</c>.</summary>
    public static IReadOnlyList<Engine> Read(string keys) =>
        [.. keys.Split(',').Select(key => All.FirstOrDefault(e => e.Key == key) ?? throw new BenchException($"no engine '{key}': {string.Join(", ", All.Select(e => e.Key))}"))];
}
