using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Rendering.Markdown;

/// <summary>Where Markdown comes from and what it is read for.</summary>
internal sealed record MarkdownPlace(TextPlace Text, string Language, Func<string, string>? Resolve, DiagnosticBag Diagnostics)
{
    /// <summary>The pixels of an image by the address printed, where they are known.</summary>
    public Func<string, (int Width, int Height)?>? SizeOf { get; init; }

    /// <summary>The links that a plain text is to bear although nobody wrote them, from the text and what stands after it.</summary>
    public Func<string, string, IEnumerable<TextLink>>? Cite { get; init; }

    /// <summary>The field that a passage stands in, or null for the body of a page.</summary>
    public string? Field { get; init; }

    /// <summary>The place in the file of a line and column that count from 0 in the text.</summary>
    public Position At(int line, int column) => Text.At(line, column);
}
