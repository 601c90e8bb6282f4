namespace Portal.Rendering.Markdown;

/// <summary>A part of a plain text that leads somewhere.</summary>
/// <param name="Start">Its first letter in the text.</param>
/// <param name="End">The place after its last letter.</param>
/// <param name="Url">An address of this portal, or of another in full; judged like any other before it is written.</param>
public readonly record struct TextLink(int Start, int End, string Url);
