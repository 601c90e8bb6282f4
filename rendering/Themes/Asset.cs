namespace Portal.Rendering.Themes;

/// <summary>A file of a theme that pages load.</summary>
/// <param name="Path">Address from the web root without a slash before it; holds a hash of the content, so it may be cached for ever.</param>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Content);
