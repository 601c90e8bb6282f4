using System.Text;
using Markdig.Syntax;

namespace Portal.Rendering.Markdown;

/// <summary>Writes one page after another from Markdig's trees; used by one thread.</summary>
internal sealed class PageWriter
{
    private const int KeptCapacity = 256 * 1024;

    private readonly StringBuilder _output = new(16 * 1024);
    private readonly PageState _state;
    private readonly HeadingWriter _headings;
    private readonly LinkWriter _links;
    private readonly TableWriter _tables;
    private readonly FootnoteWriter _footnotes;
    private readonly BlockWriter _blocks;

    public PageWriter()
    {
        _state = new PageState(_output);
        _links = new LinkWriter(_state);
        var footnoteLinks = new FootnoteReferences(_state);
        var inlines = new InlineWriter(_state, _links, footnoteLinks, new SlipCheck(_state));
        _headings = new HeadingWriter(_state, inlines);
        _tables = new TableWriter(_state, inlines, _headings);
        _blocks = new BlockWriter(_state, inlines, _headings, _tables);
        _footnotes = new FootnoteWriter(_state, _blocks, footnoteLinks);
        _blocks.Footnotes = _footnotes;
    }

    public MarkdownPage Write(MarkdownDocument document, MarkdownPlace place)
    {
        Begin(place);
        _blocks.WriteAll(document);
        _links.CheckFragments(_headings);
        var page = new MarkdownPage(new Html(_output.ToString()), _headings.Take(), _links.Take());
        if (_output.Capacity > KeptCapacity) _output.Capacity = _output.Length = 0;
        return page;
    }

    private void Begin(MarkdownPlace place)
    {
        _output.Clear();
        _state.Begin(place);
        _headings.Begin();
        _links.Begin();
        _tables.Begin();
        _footnotes.Begin();
    }
}
