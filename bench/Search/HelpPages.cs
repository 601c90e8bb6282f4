using AngleSharp.Html.Parser;

namespace Portal.Bench.Search;

/// <summary>Real Vietnamese pages with natural titles: LibreOffice's help, as Debian's package <c>libreoffice-help-vi</c> unpacks.</summary>
internal static class HelpPages
{
    /// <summary>Words below which a page is a stub.</summary>
    private const int FewestWords = 60;

    private const string VietnameseOnly = "ăâđêôơưạảãáàậẩẫấầặẳẵắằẹẻẽéèệểễếềịỉĩíìọỏõóòộổỗốồợởỡớờụủũúùựửữứừỵỷỹýỳ";

    public static IReadOnlyList<HelpPage> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new BenchException($"no folder {folder}: dpkg -x libreoffice-help-vi_*.deb into it");
        var parser = new HtmlParser();
        return
        [
            .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => Read(parser, folder, file)).Where(p => p.Words.Count >= FewestWords && IsVietnamese(p.Body))
                .DistinctBy(p => p.Title).DistinctBy(p => p.Body),
        ];
    }

    private static HelpPage Read(HtmlParser parser, string folder, string file)
    {
        using var document = parser.ParseDocument(File.ReadAllText(file));
        var area = document.GetElementById("DisplayArea");
        foreach (var skipped in area?.QuerySelectorAll("script, style, meta").ToList() ?? []) skipped.Remove();
        // Words of neighbouring elements must not stick together.
        var text = area is null ? "" : string.Join(' ', area.QuerySelectorAll("p, h1, h2, h3, h4, h5, h6, pre").Select(e => e.TextContent));
        return new HelpPage(Path.GetRelativePath(folder, file), document.Title?.Trim() ?? "", text);
    }

    /// <summary>Part of the package is not translated.</summary>
    private static bool IsVietnamese(string text) => text.Count(l => VietnameseOnly.Contains(char.ToLowerInvariant(l))) * 10 > text.Length;
}
