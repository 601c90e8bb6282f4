using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Portal.Rendering.Markdown;

/// <summary>Writes the numbers in the text that lead to footnotes, and counts them for the way back.</summary>
internal sealed class FootnoteReferences(PageState state)
{
    private readonly Dictionary<int, int> _written = [];

    public void Begin() => _written.Clear();

    public int CountOf(Footnote footnote) => _written.GetValueOrDefault(footnote.Order);

    public void Write(FootnoteLink link)
    {
        var order = link.Footnote.Order;
        if (state.Place.Field is not null)
        {
            state.ReportBodyOnly(link, MarkdownWords.FootnoteMark, link.Footnote.Label ?? "");
            return;
        }

        if (state.InLink)
        {
            state.Output.Append(CultureInfo.InvariantCulture, $"<sup>{order}</sup>");
            return;
        }

        var use = _written[order] = _written.GetValueOrDefault(order) + 1;
        var label = state.Word(MarkdownWords.Footnote);
        state.Output.Append(
            CultureInfo.InvariantCulture,
            $"<sup><a href=\"#{NoteId(order)}\" id=\"{ReferenceId(order, use)}\" role=\"doc-noteref\" aria-label=\"{label} {order}\">{order}</a></sup>");
    }

    public static string NoteId(int order) => string.Create(CultureInfo.InvariantCulture, $"cuoi-trang-{order}");

    public static string ReferenceId(int order, int use) =>
        use == 1
            ? string.Create(CultureInfo.InvariantCulture, $"chu-thich-{order}")
            : string.Create(CultureInfo.InvariantCulture, $"chu-thich-{order}-{use}");
}
