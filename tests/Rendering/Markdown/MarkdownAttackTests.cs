using AngleSharp.Html.Parser;
using CsCheck;
using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Rendering.Markdown;

/// <summary>Attacks through Markdown, judged by what an HTML parser sees in the output.</summary>
public sealed class MarkdownAttackTests
{
    private static readonly HashSet<string> Elements =
    [
        "p", "em", "strong", "br", "hr", "a", "img", "code", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
        "div", "table", "thead", "tbody", "tr", "th", "td", "sup", "section",
    ];

    private static readonly HashSet<string> Attributes =
        ["href", "title", "rel", "src", "alt", "loading", "id", "class", "start", "scope", "role", "tabindex", "aria-label"];

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JAVASCRIPT:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](&#x6A;avascript:alert(1))")]
    [InlineData("[a](&#106;&#97;vascript&#58;alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](java&Tab;script:alert(1))")]
    [InlineData("[a](java&NewLine;script:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](vbscript:msgbox(1))")]
    [InlineData("[a](//evil.vn)")]
    [InlineData("[a](\\\\\\\\evil.vn)")]
    [InlineData("[a](/\\\\evil.vn)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml,a)")]
    [InlineData("[a][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![a][r]\n\n[r]: <javascript:alert(1)>")]
    [InlineData("[a](https://chinhphu.vn@evil.vn)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<iframe srcdoc=\"x\"></iframe>")]
    [InlineData("<style>*{}</style>")]
    [InlineData("a <a href=\"javascript:x\">b</a>")]
    [InlineData("<!--><img src=x onerror=alert(1)>-->")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("<?php echo 1 ?>")]
    public void An_attack_is_refused_and_leaves_nothing_active(string body)
    {
        var diagnostics = new DiagnosticBag();

        var page = MarkdownReader.Read(body, "f.md", 1, "vi", null, diagnostics);

        Assert.True(diagnostics.HasErrors);
        AssertInert(page);
    }

    [Theory]
    [InlineData("## h {onclick=alert(1)}")]
    [InlineData("a {style=color:red}\n\n```js {onclick=x}\nb\n```")]
    [InlineData("![v](https-video.mp4)")]
    [InlineData("[a](/b \"\\\" onmouseover=alert(1) x=\\\"\")")]
    [InlineData("![\" onerror=\"alert(1)](a.png)")]
    [InlineData("| \" onclick=\"x |\n|---|\n| &lt;script&gt; |")]
    [InlineData("[a](\u0001javascript:alert(1))")]
    [InlineData("a <svg/onload=alert(1)> b")]
    [InlineData("## cookie\n\n## location\n\n## body")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("    <script>alert(1)</script>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\\<script>alert(1)\\</script>")]
    public void What_looks_like_an_attack_stays_text(string body) =>
        AssertInert(MarkdownReader.Read(body, "f.md", 1, "vi", null, new DiagnosticBag()));

    [Fact]
    public void No_mixture_of_fragments_becomes_active()
    {
        string[] pieces =
        [
            "[a](", "![b](", ")", "javascript:", "data:", "&#58;", "<", ">", "\"", "'", "onclick=", "{", "}", "<script>", "<https:", "//evil.vn",
            "\n", "\n\n", "- ", "> ", "|", "|-|-|\n", "[^1]", "[^1]: ", "[r]: ", "[r]", "## ", "`", "*", "&lt;", "\\", " ", "x", "style=", "\t",
        ];

        Gen.OneOf(pieces).Array[1, 25].Select(string.Concat).Sample(
            body => AssertInert(MarkdownReader.Read(body, "f.md", 1, "vi", null, new DiagnosticBag())),
            iter: 5_000);
    }

    private static void AssertInert(MarkdownPage page)
    {
        var body = new HtmlParser().ParseDocument("<body>" + page.Body.Value).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            foreach (var attribute in element.Attributes) Assert.Contains(attribute.Name, Attributes);
            foreach (var name in (string[])["href", "src"]) AssertSafe(element.GetAttribute(name));
            Assert.Matches("^$|^(muc|cuoi-trang|chu-thich)", element.Id ?? "");
        }
    }

    private static void AssertSafe(string? url)
    {
        if (url is null) return;
        var seen = new AngleSharp.Dom.Url(new AngleSharp.Dom.Url("https://cong.gov.vn/a/"), url);
        Assert.Contains(seen.Scheme, (string[])["https", "mailto", "tel"]);
        Assert.False(url.StartsWith("//", StringComparison.Ordinal));
    }
}
