using Markdig;
using Markdig.Extensions.Tables;

namespace Portal.Rendering.Markdown;

/// <summary>The Markdown that editors may write: CommonMark, pipe tables and footnotes, each named here.</summary>
/// <remarks>
/// Raw HTML stays recognised, so that it is reported where it stands; <see cref="BlockWriter"/> and
/// <see cref="InlineWriter"/> never write it. Markdig's own HTML renderer is not used at all.
/// </remarks>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();
}
