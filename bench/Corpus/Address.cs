namespace Portal.Bench.Corpus;

/// <summary>Where a page stands: its folder on disk and on the site.</summary>
internal sealed record Address(string Section, string Slug, string Type)
{
    public string Path => $"{Section}/{Slug}";
}
