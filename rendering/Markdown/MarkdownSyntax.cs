using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;

namespace Portal.Rendering.Markdown;

/// <summary>The Markdown that editors may write: CommonMark, pipe tables, footnotes and passages in another language, each named here.</summary>
/// <remarks>
/// Raw HTML stays recognised, so that it is reported where it stands; <see cref="BlockWriter"/> and
/// <see cref="InlineWriter"/> never write it. Markdig's own HTML renderer is not used at all.
/// </remarks>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = Make();

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .UseFootnotes()
            .UsePreciseSourceLocation();
        // The parser of ":::" alone: the extension would bring "::words::" inside lines, too.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder.Build();
    }
}
