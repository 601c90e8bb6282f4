using Portal.Rendering;

namespace Portal.Generator.Index;

/// <summary>One file of a portal that is to be made. Making it is put off until it is written, so that pages never stand in memory together.</summary>
/// <param name="Path">From the web root, without a slash before it.</param>
internal abstract record Output(string Path);

/// <summary>A page; it passes the output gate before it is written.</summary>
internal sealed record PageOutput(string Path, Func<Html?> Render) : Output(Path);

/// <summary>Anything that is not a page: feeds, exports, site maps.</summary>
internal sealed record DataOutput(string Path, Action<Stream> Write) : Output(Path);

/// <summary>A file beside a page, copied byte for byte.</summary>
/// <param name="Source">From the root of the content.</param>
internal sealed record CopyOutput(string Path, string Source) : Output(Path)
{
    /// <summary>An image, copied without what its camera noted.</summary>
    public bool IsStripped { get; init; }
}
