using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>Puts tables for people together.</summary>
internal static class Cells
{
    /// <summary>A table, or null where it would be empty.</summary>
    /// <param name="words">The keys of the words over its columns.</param>
    public static TableView? Table(SitePages pages, string caption, IReadOnlyList<string> words, IEnumerable<IReadOnlyList<Html>> rows)
    {
        List<IReadOnlyList<Html>> all = [.. rows];
        return all.Count == 0 ? null : new TableView(caption, [.. words.Select(word => new ColumnView(pages.Word(word), IsNumber: false))], all);
    }

    public static IReadOnlyList<Html> Row(params string?[] cells) => [.. cells.Select(Text)];

    public static Html Text(string? text) => new(HtmlText.Escape(text ?? ""));

    public static Html Link(string url, string text) => new($"<a href=\"{HtmlText.Escape(url)}\">{HtmlText.Escape(text)}</a>");

    /// <summary>A text with what it comes from in brackets.</summary>
    public static string With(string text, string? source) => source is null ? text : $"{text} ({source})";
}
