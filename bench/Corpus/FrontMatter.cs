using System.Globalization;
using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>A page's front matter for Portal or for Hugo: the same facts under the keys that each of them knows.</summary>
internal static class FrontMatter
{
    /// <summary>Hugo calls the time of publication <c>date</c> and has no field kinds; the rest is the same.</summary>
    public static string ForHugo(Page page) => Write(page, publishedKey: "date");

    public static string ForPortal(Page page) => Write(page, publishedKey: "published");

    private static string Write(Page page, string publishedKey)
    {
        var text = new StringBuilder("---\n");
        Line(text, "id", page.Id);
        Line(text, "type", page.Address.Type);
        Line(text, "title", page.Title);
        Line(text, "summary", page.Summary);
        Line(text, "unit", page.Unit);
        Line(text, "author", page.Author);
        if (page.Source is not null)
            Line(text, "source", page.Source);
        Line(text, "topics", $"[{string.Join(", ", page.Topics)}]");
        Line(text, publishedKey, page.Published.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        foreach (var (key, value) in page.Fields)
            Line(text, key, value);
        return text.Append("---\n").ToString();
    }

    private static void Line(StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');
}
