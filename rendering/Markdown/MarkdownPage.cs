namespace Portal.Rendering.Markdown;

/// <summary>The body of a page, read once: its HTML and what other steps ask about it.</summary>
/// <param name="Links">Every safe link and image, in reading order.</param>
public sealed record MarkdownPage(Html Body, IReadOnlyList<Heading> Headings, IReadOnlyList<MarkdownLink> Links)
{
    public static MarkdownPage Empty { get; } = new(Html.Empty, [], []);

    /// <summary>The words without markup, a line per block, made when first asked for.</summary>
    public string PlainText => field ??= BlockText.Replace("\u2029\n", "\n").Replace('\u2029', ' ');

    /// <summary>The same for who must know where blocks and cells end: there stands a PARAGRAPH SEPARATOR.</summary>
    public string BlockText => MarkdownText.Of(Body);
}
