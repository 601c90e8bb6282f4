using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Portal.Rendering.Markdown;

/// <summary>Writes the footnotes at the end of a page, each with a way back to every place that names it.</summary>
internal sealed class FootnoteWriter(PageState state, BlockWriter blocks, FootnoteReferences references)
{
    public const string BackArrow = "\u21a9\ufe0e";

    public void Begin() => references.Begin();

    public void Write(FootnoteGroup group)
    {
        if (group.Count == 0 || state.Place.Field is not null) return;
        state.Output.Append(
            CultureInfo.InvariantCulture,
            $"<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{state.Word(MarkdownWords.Footnotes)}\">\n<ol>\n");
        for (var i = 0; i < group.Count; i++) WriteNote((Footnote)group[i]);
        state.Output.Append("</ol>\n</section>\n");
    }

    private void WriteNote(Footnote footnote)
    {
        if (!state.Enter(footnote)) return;
        state.Output.Append(CultureInfo.InvariantCulture, $"<li id=\"{FootnoteReferences.NoteId(footnote.Order)}\">");
        blocks.WriteAll(footnote);
        for (var use = 1; use <= references.CountOf(footnote); use++) WriteBack(footnote.Order, use);
        state.Output.Append("</li>\n");
        state.Leave();
    }

    private void WriteBack(int order, int use)
    {
        var label = state.Word(MarkdownWords.BackToText);
        state.Output.Append(
            CultureInfo.InvariantCulture,
            $"<a href=\"#{FootnoteReferences.ReferenceId(order, use)}\" role=\"doc-backlink\" aria-label=\"{label} {order}");
        if (use > 1) state.Output.Append(CultureInfo.InvariantCulture, $" ({use})");
        state.Output.Append("\">").Append(BackArrow).Append("</a>\n");
    }
}
