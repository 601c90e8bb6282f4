using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Rendering.Markdown;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("Xin *chào* **bạn**", "<p>Xin <em>chào</em> <strong>bạn</strong></p>\n")]
    [InlineData("một\nhai  \nba", "<p>một\nhai<br>\nba</p>\n")]
    [InlineData("> trích", "<blockquote>\n<p>trích</p>\n</blockquote>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("`a<b`", "<p><code>a&lt;b</code></p>\n")]
    [InlineData("```js\nif (a<b)\n\n  c\n```", "<pre><code>if (a&lt;b)\n\n  c</code></pre>\n")]
    [InlineData("---", "<hr>\n")]
    [InlineData("[a](/b \"c\")", "<p><a href=\"/b\" title=\"c\">a</a></p>\n")]
    [InlineData("[a](https://b.vn)", "<p><a href=\"https://b.vn\" rel=\"external noopener\">a</a></p>\n")]
    [InlineData("<https://b.vn>", "<p><a href=\"https://b.vn\" rel=\"external noopener\">https://b.vn</a></p>\n")]
    [InlineData("<a@b.vn>", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n")]
    [InlineData("[a]\n\n[a]: /b", "<p><a href=\"/b\">a</a></p>\n")]
    [InlineData("![sơ đồ](a.png)", "<p><img src=\"a.png\" alt=\"sơ đồ\" loading=\"lazy\"></p>\n")]
    [InlineData("[a <https://b.vn> c](/d)", "<p><a href=\"/d\">a https://b.vn c</a></p>\n")]
    [InlineData("khoảng [2; 5) và a*b_c <- d", "<p>khoảng [2; 5) và a*b_c &lt;- d</p>\n")]
    [InlineData("&amp; &copy; &lt;", "<p>&amp; © &lt;</p>\n")]
    [InlineData("~~a~~ {#x .y onclick=z} - [ ] việc", "<p>~~a~~ {#x .y onclick=z} - [ ] việc</p>\n")]
    public void Markdown_becomes_plain_html(string body, string html) => Assert.Equal(html, Read(body).Body.Value);

    [Fact]
    public void A_table_scrolls_and_names_its_columns()
    {
        var page = Read("## Số liệu\n\n| Năm | Hồ sơ |\n|---|--:|\n| 2025 | *1.204* |");

        Assert.EndsWith(
            """
            <div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1: Số liệu">
            <table>
            <thead>
            <tr><th scope="col">Năm</th><th scope="col" class="align-right">Hồ sơ</th></tr>
            </thead>
            <tbody>
            <tr><td>2025</td><td class="align-right"><em>1.204</em></td></tr>
            </tbody>
            </table>
            </div>

            """,
            page.Body.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_leads_there_and_back()
    {
        var page = Read("Theo luật[^a] và[^a].\n\n[^a]: Luật 2025.", "en");

        Assert.Equal(
            """
            <p>Theo luật<sup><a href="#cuoi-trang-1" id="chu-thich-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> và<sup><a href="#cuoi-trang-1" id="chu-thich-1-2" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="cuoi-trang-1"><p>Luật 2025.</p>
            <a href="#chu-thich-1" role="doc-backlink" aria-label="Back to the place of footnote 1">↩︎</a>
            <a href="#chu-thich-1-2" role="doc-backlink" aria-label="Back to the place of footnote 1 (2)">↩︎</a>
            </li>
            </ol>
            </section>

            """,
            page.Body.Value);
    }

    [Fact]
    public void Headings_have_ids_that_are_theirs_alone()
    {
        var page = Read("## Điều 1\n\n### Phạm vi *áp dụng*\n\n## Điều 1\n\n## Điều 1 2\n\n## …");

        Assert.Equal(
            [
                new(2, "Điều 1", "muc-dieu-1"), new(3, "Phạm vi áp dụng", "muc-pham-vi-ap-dung"), new(2, "Điều 1", "muc-dieu-1-2"),
                new(2, "Điều 1 2", "muc-dieu-1-2-2"), new(2, "…", "muc"),
            ],
            page.Headings);
        Assert.Contains("<h3 id=\"muc-pham-vi-ap-dung\">Phạm vi <em>áp dụng</em></h3>", page.Body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_paths_are_resolved()
    {
        var body = "[a](b.md) [c](https://d.vn) [e](#muc-g) ![h](i.png)\n\n## G";

        var page = MarkdownReader.Read(body, "f.md", 1, "vi", path => "/x/" + path, new DiagnosticBag());

        Assert.Contains("href=\"/x/b.md\"", page.Body.Value, StringComparison.Ordinal);
        Assert.Contains("href=\"https://d.vn\"", page.Body.Value, StringComparison.Ordinal);
        Assert.Contains("href=\"#muc-g\"", page.Body.Value, StringComparison.Ordinal);
        Assert.Contains("src=\"/x/i.png\"", page.Body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_listed_as_written_where_they_stand()
    {
        var page = MarkdownReader.Read("a\n\n- b [c](d)\n  ![e](f.png)", "f.md", 10, "vi", path => "/x/" + path, new DiagnosticBag());

        Assert.Equal([new("d", false, new("f.md", 12, 5)), new("f.png", true, new("f.md", 13, 3))], page.Links);
    }

    [Fact]
    public void The_plain_text_has_no_markup() =>
        Assert.Equal("Đề\nXin chào & tạm biệt.", Read("## Đề\n\nXin *chào*[^1] &amp; [tạm biệt](/a).\n\n[^1]: x").PlainText[..23]);

    [Fact]
    public void A_page_read_twice_is_the_same_page()
    {
        var body = "## A\n\n[b](/c)[^1]\n\n[^1]: d\n\n| e |\n|---|\n| f |";

        var first = Read(body);
        Read("## Khác\n\n- g\n\n| h |\n|---|\n| i |\n\n[j](/k)");

        Assert.Equal(first.Body, Read(body).Body);
        Assert.Equal(["muc-a"], first.Headings.Select(heading => heading.Id));
        Assert.Single(first.Links);
    }

    private static MarkdownPage Read(string body, string language = "vi")
    {
        var diagnostics = new DiagnosticBag();
        var page = MarkdownReader.Read(body, "f.md", 1, language, null, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return page;
    }
}
