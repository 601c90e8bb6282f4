namespace Portal.Rendering.Markdown;

/// <summary>One heading of a page, for its table of contents.</summary>
/// <param name="Level">2 to 6: level 1 is the page's title.</param>
/// <param name="Text">The words alone, without markup.</param>
/// <param name="Id">Unique in the page, <c>muc-…</c>.</param>
public sealed record Heading(int Level, string Text, string Id);
