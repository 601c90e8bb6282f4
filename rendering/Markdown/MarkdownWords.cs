using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>The words that the renderer itself puts into a page or a message.</summary>
internal static class MarkdownWords
{
    public static LocalText Table { get; } = new("Bảng", "Table");

    public static LocalText Footnotes { get; } = new("Chú thích", "Footnotes");

    public static LocalText Footnote { get; } = new("Chú thích", "Footnote");

    public static LocalText Heading { get; } = new("đề mục", "a heading");

    public static LocalText FootnoteMark { get; } = new("chú thích cuối trang", "a footnote");

    public static LocalText BackToText { get; } = new("Quay lại chỗ có chú thích", "Back to the place of footnote");
}
