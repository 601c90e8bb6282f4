using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Writes the blocks of a page. Each kind of block is named here; any other is refused.</summary>
internal sealed class BlockWriter(PageState state, InlineWriter inlines, HeadingWriter headings, TableWriter tables)
{
    /// <summary>Set once, after construction: footnotes hold blocks, and blocks hold footnotes.</summary>
    public FootnoteWriter? Footnotes { get; set; }

    public void WriteAll(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++) Write(container[i]);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph); break;
            case HeadingBlock heading: headings.Write(heading); break;
            case ListBlock list: WriteNested(list); break;
            case QuoteBlock quote: WriteNested(quote); break;
            case CustomContainer passage: WriteNested(passage); break;
            case Table table: WriteNested(table); break;
            case CodeBlock code: WriteCode(code); break;
            case ThematicBreakBlock: state.Output.Append("<hr>\n"); break;
            case FootnoteGroup group: Footnotes!.Write(group); break;
            case HtmlBlock html: ReportHtml(html); break;
            case LinkReferenceDefinitionGroup: break;
            default: state.ReportUnknown(block); break;
        }
    }

    private void WriteNested(ContainerBlock block)
    {
        if (!state.Enter(block)) return;
        if (block is ListBlock list) WriteList(list);
        else if (block is Table table) tables.Write(table);
        else if (block is CustomContainer passage) WritePassage(passage);
        else WriteQuote(block);
        state.Leave();
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        // Markdig ends a footnote with a paragraph for the way back, which we write ourselves.
        if (paragraph.Inline?.FirstChild is FootnoteLink { IsBackLink: true }) return;
        state.Output.Append("<p>");
        inlines.WriteAll(paragraph.Inline);
        state.Output.Append("</p>\n");
    }

    private void WriteQuote(ContainerBlock quote)
    {
        state.Output.Append("<blockquote>\n");
        WriteAll(quote);
        state.Output.Append("</blockquote>\n");
    }

    private void WritePassage(CustomContainer passage)
    {
        if (PassageLanguage.Judge(passage) is { } reason)
            state.Report(MarkdownCodes.PassageLanguage, passage, PageState.Quote($"::: {passage.Info} {passage.Arguments}".TrimEnd()), reason.Vi, reason.In(Languages.English));
        state.Output.Append("<div lang=\"");
        HtmlText.Escape(state.Output, PassageLanguage.Of(passage) ?? state.Place.Language);
        state.Output.Append("\">\n");
        WriteAll(passage);
        state.Output.Append("</div>\n");
    }

    private void WriteList(ListBlock list)
    {
        state.Output.Append(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) && start != 1)
            state.Output.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        state.Output.Append(">\n");
        for (var i = 0; i < list.Count; i++) WriteItem((ListItemBlock)list[i], list.IsLoose);
        state.Output.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteItem(ListItemBlock item, bool isLoose)
    {
        state.Output.Append("<li>");
        for (var i = 0; i < item.Count; i++)
        {
            if (!isLoose && item[i] is ParagraphBlock paragraph) inlines.WriteAll(paragraph.Inline);
            else Write(item[i]);
            if (!isLoose && i + 1 < item.Count) state.Output.Append('\n');
        }

        state.Output.Append("</li>\n");
    }

    private void WriteCode(CodeBlock code)
    {
        state.Output.Append("<pre><code>");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0) state.Output.Append('\n');
            HtmlText.Escape(state.Output, code.Lines.Lines[i].Slice.AsSpan());
        }

        state.Output.Append("</code></pre>\n");
    }

    /// <summary>Markdig counts the spaces before the tag to the block.</summary>
    private void ReportHtml(HtmlBlock html)
    {
        var line = html.Lines.Count > 0 ? html.Lines.Lines[0].Slice.AsSpan() : [];
        var tag = line.TrimStart(' ');
        var position = state.Place.At(html.Line, html.Column + line.Length - tag.Length);
        state.Place.Diagnostics.Add(MarkdownCodes.RawHtml, position, PageState.Quote(tag));
    }
}
