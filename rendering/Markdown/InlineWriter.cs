using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Writes what stands inside a block. Each kind of inline is named here; any other is refused.</summary>
internal sealed class InlineWriter(PageState state, LinkWriter links, FootnoteReferences footnotes, SlipCheck slips)
{
    private const int MaxContext = 200;

    public void WriteAll(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = InlineOrder.After(inline)) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: WriteText(literal); break;
            case LineBreakInline lineBreak: state.Output.Append(lineBreak.IsHard ? "<br>\n" : "\n"); break;
            case EmphasisInline emphasis: WriteEmphasis(emphasis); break;
            case LinkInline { IsImage: true } image: links.WriteImage(image); break;
            case LinkInline link: WriteLink(link); break;
            case AutolinkInline link: links.WriteAutolink(link); break;
            case CodeInline code: WriteCode(code); break;
            case HtmlEntityInline entity: WriteEntity(entity); break;
            case DelimiterInline mark: HtmlText.Escape(state.Output, mark.ToLiteral()); break;
            case FootnoteLink { IsBackLink: true }: break;
            case FootnoteLink footnote: footnotes.Write(footnote); break;
            case HtmlInline html: state.Report(MarkdownCodes.RawHtml, html, PageState.Quote(html.Tag)); break;
            // Markdig's table parser leaves bare groups behind where a table begins in the middle of a paragraph.
            case ContainerInline group when group.GetType() == typeof(ContainerInline): WriteGroup(group); break;
            default: state.ReportUnknown(inline); break;
        }
    }

    private void WriteText(LiteralInline literal)
    {
        slips.Check(literal);
        var text = literal.Content.AsSpan();
        if (state.Place.Cite is { } cite && !state.InLink && CitationScanner.MayCite(text)) WriteCiting(literal, cite);
        else HtmlText.Escape(state.Output, text);
    }

    /// <summary>What follows the text, as it was written, tells documents of the same number apart.</summary>
    private void WriteCiting(LiteralInline literal, Func<string, string, IEnumerable<TextLink>> cite)
    {
        var (content, text, from) = (literal.Content, literal.Content.ToString(), 0);
        var after = content.Text.AsSpan(content.End + 1);
        foreach (var link in cite(text, after[..Math.Min(after.Length, MaxContext)].ToString()))
        {
            HtmlText.Escape(state.Output, text.AsSpan(from, link.Start - from));
            var isOpen = links.Open(link.Url);
            HtmlText.Escape(state.Output, text.AsSpan(link.Start, link.End - link.Start));
            if (isOpen) links.Close();
            from = link.End;
        }
        HtmlText.Escape(state.Output, text.AsSpan(from));
    }

    private void WriteEntity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        if (HiddenText.IndexIn(text) is >= 0 and var at) state.Report(TextCodes.Hidden, entity, HiddenText.Name(text, at));
        HtmlText.Escape(state.Output, text);
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        if (!state.Enter(emphasis)) return;
        var isStrong = emphasis.DelimiterCount > 1;
        state.Output.Append(isStrong ? "<strong>" : "<em>");
        WriteAll(emphasis);
        state.Output.Append(isStrong ? "</strong>" : "</em>");
        state.Leave();
    }

    private void WriteGroup(ContainerInline group)
    {
        if (!state.Enter(group)) return;
        WriteAll(group);
        state.Leave();
    }

    private void WriteLink(LinkInline link)
    {
        if (!state.Enter(link)) return;
        var isOpen = links.Open(link);
        WriteAll(link);
        if (isOpen) links.Close();
        state.Leave();
    }

    private void WriteCode(CodeInline code)
    {
        state.Output.Append("<code>");
        HtmlText.Escape(state.Output, code.ContentSpan);
        state.Output.Append("</code>");
    }
}
