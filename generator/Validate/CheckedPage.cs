using Markdig.Syntax;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate;

/// <summary>One language version of an item, with what the checks of its words need, each made when first asked for.</summary>
internal sealed class CheckedPage(Site site, Item item, ItemText text)
{
    private string? _source;
    private IReadOnlyList<Prose>? _proses;
    private LineStarts? _lines;

    public Site Site => site;
    public Item Item => item;
    public ItemText Text => text;
    public string Language => text.Language;

    /// <summary>The whole file as written, front matter and body, with lines ended by LF; empty where it can no longer be read.</summary>
    public string Source => _source ??= site.Repository.Source.ReadPage(text.File) ?? "";

    /// <summary>The body, then each Markdown passage of a field that this version gives itself.</summary>
    public IReadOnlyList<Prose> Proses => _proses ??= [.. ReadProses()];

    /// <summary>The versions of an item: Vietnamese, then English where it has one.</summary>
    public static IEnumerable<CheckedPage> Of(Site site, Item item)
    {
        yield return new CheckedPage(site, item, item.Text);
        if (item.English is { } english) yield return new CheckedPage(site, item, english);
    }

    /// <summary>The place of a character of <see cref="Source"/>.</summary>
    public Position At(int index)
    {
        _lines ??= new LineStarts(Source);
        var line = _lines.LineOf(index);
        return new Position(text.File, line + 1, index - _lines[line] + 1);
    }

    private IEnumerable<Prose> ReadProses()
    {
        if (MarkdownReader.ReadTree(text.Body) is { } body)
            yield return new Prose(text.Body, body, new TextPlace(new Position(text.File, text.BodyLine, 1), IsVerbatim: true), IsBody: true);
        foreach (var passage in text.Fields.Values.SelectMany(v => v.WithParts).OfType<MarkdownValue>())
            if (MarkdownReader.ReadTree(passage.Source) is { } tree) yield return new Prose(passage.Source, tree, passage.Place, IsBody: false);
    }
}

/// <summary>Markdown of a page as a syntax tree.</summary>
/// <param name="Source">As written.</param>
/// <param name="IsBody">The body of the page; otherwise a passage of a field.</param>
internal sealed record Prose(string Source, MarkdownDocument Tree, TextPlace Place, bool IsBody)
{
    /// <summary>The place of a node in the file.</summary>
    public Position At(MarkdownObject node) => Place.At(node.Line, node.Column);
}
