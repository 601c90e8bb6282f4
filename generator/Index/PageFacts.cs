namespace Portal.Generator.Index;

/// <summary>What a page says about itself to machines: metadata, feeds, exports and checks are all made from this.</summary>
internal sealed record PageFacts
{
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>The address from the web root: <c>/tin-tuc/khai-mac/</c>.</summary>
    public required string Url { get; init; }

    public required string Language { get; init; }

    /// <summary>The moment the page speaks of: its publication.</summary>
    public required DateTimeOffset Date { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>The issuer of a document, or the author; empty = nobody, which the profile forbids.</summary>
    public string Creator { get; init; } = "";

    public required string Publisher { get; init; }
    public string? Contributor { get; init; }
    public string? Source { get; init; }
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public string? Coverage { get; init; }
    public string Rights { get; init; } = "";

    /// <summary>A DCMIType.</summary>
    public string DcmiType { get; init; } = "Text";

    /// <summary>A schema.org type.</summary>
    public string JsonLdType { get; init; } = "WebPage";

    /// <summary>Absolute addresses of pages this one relates to.</summary>
    public IReadOnlyList<string> Relations { get; init; } = [];

    /// <summary>Refinements from the type's fields: <c>DCTERMS.issued</c> → W3CDTF.</summary>
    public IReadOnlyList<(string Name, string Value)> Terms { get; init; } = [];

    /// <summary>The same page in other languages: BCP 47 → address from the web root.</summary>
    public IReadOnlyList<(string Language, string Url)> Alternates { get; init; } = [];

    /// <summary>The files beside it.</summary>
    public IReadOnlyList<FileFacts> Files { get; init; } = [];

    public string? FeedUrl { get; init; }
    public string? ImageUrl { get; init; }
    public bool IsArticle { get; init; }

    /// <summary>Another form of a page that search engines know already.</summary>
    public bool IsCopy { get; init; }
}

/// <summary>What a page says to machines about a file beside it.</summary>
/// <param name="Url">From the web root.</param>
/// <param name="Format">Its media type.</param>
/// <param name="Language">BCP 47.</param>
internal sealed record FileFacts(string Name, string Url, string Format, long Bytes, string Language, string Sha256, bool IsSigned);
