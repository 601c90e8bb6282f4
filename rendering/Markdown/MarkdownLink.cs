using Portal.Model.Diagnostics;

namespace Portal.Rendering.Markdown;

/// <summary>A link or image that an author wrote, for the checks that know the other pages.</summary>
/// <param name="Url">As written, and safe.</param>
public sealed record MarkdownLink(string Url, bool IsImage, Position Position);
