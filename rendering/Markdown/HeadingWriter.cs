using System.Globalization;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Writes headings, gives them their ids and checks their order.</summary>
internal sealed class HeadingWriter(PageState state, InlineWriter inlines)
{
    // Without the prefix a heading could be named like a property of the page (<h2 id="cookie">) and stand in for it.
    private const string Prefix = "muc";
    private const int TitleLevel = 1;
    private const int LowestLevel = 6;

    private readonly Dictionary<string, int> _uses = [];
    private List<Heading> _headings = [];
    private int _level;

    /// <summary>The words of the heading that the page is under at this point; before the first, those of the field.</summary>
    public string Current => _headings.Count == 0 ? state.Place.Field ?? "" : _headings[^1].Text;

    public void Begin()
    {
        _uses.Clear();
        _headings.Clear();
        _level = TitleLevel;
    }

    /// <summary>The headings of the page; the writer forgets them.</summary>
    public IReadOnlyList<Heading> Take()
    {
        if (_headings.Count == 0) return [];
        var headings = _headings;
        _headings = [];
        return headings;
    }

    public bool Has(ReadOnlySpan<char> id) => _uses.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(id);

    public void Write(HeadingBlock block)
    {
        var heading = new Heading(block.Level, InlineText.Of(block.Inline), "");
        heading = heading with { Id = UniqueId(heading.Text) };
        CheckLevel(block, heading);
        _headings.Add(heading);

        state.Output.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"{heading.Id}\">");
        inlines.WriteAll(block.Inline);
        state.Output.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
    }

    private string UniqueId(string text)
    {
        var slug = Slug.From(text);
        var name = slug.Length == 0 ? Prefix : $"{Prefix}-{slug}";
        if (_uses.TryAdd(name, 1)) return name;

        string id;
        do id = $"{name}-{++_uses[name]}";
        while (!_uses.TryAdd(id, 1));
        return id;
    }

    private void CheckLevel(HeadingBlock block, Heading heading)
    {
        if (state.Place.Field is not null)
        {
            state.ReportBodyOnly(block, MarkdownWords.Heading, heading.Text);
            return;
        }

        var deepest = Math.Min(_level + 1, LowestLevel);
        if (heading.Level <= TitleLevel || heading.Level > deepest)
        {
            state.Report(
                MarkdownCodes.HeadingLevel, block, PageState.Quote(heading.Text), Number(heading.Level), Number(deepest));
        }

        _level = Math.Max(heading.Level, TitleLevel);
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);
}
