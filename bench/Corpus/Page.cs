namespace Portal.Bench.Corpus;

/// <summary>One page of the corpus, before it becomes the front matter of either generator.</summary>
internal sealed record Page(string Id, Address Address, string Title, string Summary)
{
    public required string Unit { get; init; }
    public required string Author { get; init; }

    /// <summary>None: the portal wrote it itself.</summary>
    public required string? Source { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }
    public required DateTimeOffset Published { get; init; }

    /// <summary>The fields of the page's type, in order, as YAML values.</summary>
    public required IReadOnlyList<(string Key, string Value)> Fields { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }
}
