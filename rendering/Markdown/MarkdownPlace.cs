using Portal.Model.Diagnostics;

namespace Portal.Rendering.Markdown;

/// <summary>Where a body comes from and what it is read for.</summary>
internal sealed record MarkdownPlace(
    string File, int FirstLine, string Language, Func<string, string>? Resolve, DiagnosticBag Diagnostics)
{
    /// <summary>The pixels of an image by the address printed, where they are known.</summary>
    public Func<string, (int Width, int Height)?>? SizeOf { get; init; }

    /// <summary>The place in the file of a line and column that count from 0 in the body.</summary>
    public Position At(int line, int column) => new(File, FirstLine + line, column + 1);
}
