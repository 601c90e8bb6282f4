using System.Globalization;
using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>A page's front matter for Portal or for Hugo: the same facts under the keys that each of them knows.</summary>
internal static class FrontMatter
{
    /// <summary>
    /// Hugo calls the time of publication <c>date</c> and lists by terms alone: what a unit wrote of one type is a term here, that Portal
    /// finds by itself. The rest is the same.
    /// </summary>
    public static string ForHugo(Page page)
    {
        var text = Start();
        Line(text, "type-by-unit", $"{page.Unit}-{page.Address.Type}");
        return Write(text, page, publishedKey: "date");
    }

    public static string ForPortal(Page page) => Write(Start(), page, publishedKey: "published");

    private static StringBuilder Start() => new("---\n");

    private static string Write(StringBuilder text, Page page, string publishedKey)
    {
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
