using System.Text;
using CsCheck;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Generator.Write;

public sealed class OutputGateTests
{
    [Theory]
    [InlineData(GatePages.Plain)]
    [InlineData(GatePages.Rich)]
    public void A_page_of_known_parts_passes(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<script>alert(1)</script>", "gate-not-well-formed")]
    [InlineData("<script src=\"https://evil.vn/a.js\"></script>", "gate-forbidden-url")]
    [InlineData("<script src=\"//evil.vn/a.js\"></script>", "gate-forbidden-url")]
    [InlineData("<script src=\"/a.js\">alert(1)</script>", "gate-not-well-formed")]
    [InlineData("<script type=\"text/javascript\" src=\"/a.js\"></script>", "gate-forbidden-attribute")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"</p>\"}</script>", "gate-not-well-formed")]
    [InlineData("<script type=\"application/ld+json\" src=\"/a.js\"></script>", "gate-not-well-formed")]
    [InlineData("<style>p{}</style>", "gate-forbidden-element")]
    [InlineData("<iframe src=\"/a\"></iframe>", "gate-forbidden-element")]
    [InlineData("<object data=\"/a\"></object>", "gate-forbidden-element")]
    [InlineData("<embed src=\"/a\">", "gate-forbidden-element")]
    [InlineData("<base href=\"/\">", "gate-forbidden-element")]
    [InlineData("<template></template>", "gate-forbidden-element")]
    [InlineData("<math></math>", "gate-forbidden-element")]
    [InlineData("<svg><script></script></svg>", "gate-forbidden-element")]
    [InlineData("<svg><foreignObject></foreignObject></svg>", "gate-forbidden-element")]
    [InlineData("<svg onload=\"x\"></svg>", "gate-forbidden-attribute")]
    [InlineData("<P>a</P>", "gate-forbidden-element")]
    [InlineData("<p onclick=\"x\">a</p>", "gate-forbidden-attribute")]
    [InlineData("<p style=\"x\">a</p>", "gate-forbidden-attribute")]
    [InlineData("<p data-=\"x\">a</p>", "gate-forbidden-attribute")]
    [InlineData("<p href=\"/\">a</p>", "gate-forbidden-attribute")]
    [InlineData("<a href=\"/\" target=\"_blank\">a</a>", "gate-forbidden-attribute")]
    [InlineData("<a href=\"/\" ping=\"/\">a</a>", "gate-forbidden-attribute")]
    [InlineData("<a href=\"javascript:x\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"JavaScript:x\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"javascript&#58;x\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"java&#x73;cript:x\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\" /a\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"//evil.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"/\\evil.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"https:evil.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"https://a@evil.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"http://a.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<a href=\"mailto:x%40evil.com?a=@a.vn\">a</a>", "gate-forbidden-url")]
    [InlineData("<p>a\u202eb</p>", "gate-not-well-formed")]
    [InlineData("<p>a\u00adb</p>", "gate-not-well-formed")]
    [InlineData("<p>a\ue000b</p>", "gate-not-well-formed")]
    [InlineData("<p>a\udb40\udc41b</p>", "gate-not-well-formed")]
    [InlineData("<p title=\"a\u200bb\">a</p>", "gate-not-well-formed")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "gate-forbidden-url")]
    [InlineData("<img src=\"data:image/png,x\" alt=\"\">", "gate-forbidden-url")]
    [InlineData("<img src=\"/a\" srcset=\"/a 1x, //evil.vn/b 2x\" alt=\"\">", "gate-forbidden-url")]
    [InlineData("<video poster=\"javascript:x\"></video>", "gate-forbidden-url")]
    [InlineData("<video src=\"/a.mp4\" controls autoplay></video>", "gate-forbidden-attribute")]
    [InlineData("<audio src=\"/a.mp3\" controls onplay=\"x\"></audio>", "gate-forbidden-attribute")]
    [InlineData("<audio src=\"/a.mp3\" controls loop></audio>", "gate-forbidden-attribute")]
    [InlineData("<audio src=\"/a.mp3\" controls preload=\"auto\"></audio>", "gate-forbidden-attribute")]
    [InlineData("<audio src=\"https://evil.vn/a.mp3\" controls></audio>", "gate-forbidden-url")]
    [InlineData("<video src=\"//evil.vn/a.mp4\" controls></video>", "gate-forbidden-url")]
    [InlineData("<video src=\"javascript:x\" controls></video>", "gate-forbidden-url")]
    [InlineData("<video src=\"/a.mp4\" controls poster=\"https://evil.vn/a.png\"></video>", "gate-forbidden-url")]
    [InlineData("<video src=\"/a.mp4\" controls><track kind=\"captions\" src=\"https://evil.vn/a.vtt\"></video>", "gate-forbidden-url")]
    [InlineData("<video src=\"/a.mp4\" controls><track kind=\"metadata\" src=\"/a.vtt\"></video>", "gate-forbidden-attribute")]
    [InlineData("<video src=\"/a.mp4\" controls><track kind=\"captions\"></video>", "gate-incomplete")]
    [InlineData("<video src=\"/a.mp4\" controls><source src=\"/b.mp4\"></video>", "gate-forbidden-element")]
    [InlineData("<video src=\"/a.mp4\"></video>", "gate-incomplete")]
    [InlineData("<audio controls></audio>", "gate-incomplete")]
    [InlineData("<track kind=\"captions\" src=\"/a.vtt\">", "gate-forbidden-element")]
    [InlineData("<form action=\"javascript:x\"></form>", "gate-forbidden-url")]
    [InlineData("<form action=\"mailto:a@b.vn\"></form>", "gate-forbidden-url")]
    [InlineData("<button formaction=\"/\">a</button>", "gate-forbidden-attribute")]
    [InlineData("<input type=\"image\">", "gate-forbidden-attribute")]
    [InlineData("<img src=\"/a\">", "gate-incomplete")]
    [InlineData("<a href=\"#khong-co\">a</a>", "gate-incomplete")]
    [InlineData("<a href=\"#\">a</a>", "gate-incomplete")]
    [InlineData("<label for=\"khong-co\">a</label>", "gate-incomplete")]
    public void What_is_not_on_the_lists_is_refused(string content, string code) =>
        Assert.Contains(code, Check(GatePages.With(content)).Select(found => found.Code.Id));

    [Theory]
    [InlineData("<p>a")]
    [InlineData("a</p>")]
    [InlineData("<b><i>a</b></i>")]
    [InlineData("<p class=a>b</p>")]
    [InlineData("<p class='a'>b</p>")]
    [InlineData("<p class>b</p>")]
    [InlineData("<p class=\"a\"id=\"b\">c</p>")]
    [InlineData("<p class = \"a\">b</p>")]
    [InlineData("<p class=\"a\" class=\"b\">c</p>")]
    [InlineData("<p data-a=\"a\" data-a=\"b\">c</p>")]
    [InlineData("<p title=\"<\">a</p>")]
    [InlineData("<p title=\"&\">a</p>")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>&unknown;</p>")]
    [InlineData("<p>&amp</p>")]
    [InlineData("<p>&#0;</p>")]
    [InlineData("<p>&#xD800;</p>")]
    [InlineData("<p>&#+65;</p>")]
    [InlineData("<p>a < b</p>")]
    [InlineData("<p/>")]
    [InlineData("</ p>")]
    [InlineData("<p>a</p >")]
    [InlineData("<!-- a -->")]
    [InlineData("<![CDATA[a]]>")]
    [InlineData("<?xml?>")]
    [InlineData("<h2>a</h2><h4>b</h4>")]
    [InlineData("<h1>a</h1>")]
    [InlineData("<p id=\"a\">b</p><p id=\"a\">c</p>")]
    [InlineData("<p id=\"\">b</p>")]
    [InlineData("<p id=\"a b\">b</p>")]
    [InlineData("<ul>a</ul>")]
    [InlineData("<table>a</table>")]
    [InlineData("\r")]
    [InlineData("\0")]
    [InlineData("\u001b")]
    [InlineData("<p")]
    [InlineData("<p title=\"")]
    [InlineData("<script>")]
    public void What_a_parser_would_have_to_repair_is_refused(string content) =>
        Assert.Contains(GateCodes.NotWellFormed, Check(GatePages.With(content)).Select(found => found.Code));

    [Theory]
    [InlineData("<p><div>a</div></p>")]
    [InlineData("<p><span><ul><li>a</li></ul></span></p>")]
    [InlineData("<p><p>a</p></p>")]
    [InlineData("<a href=\"/\"><b><a href=\"/\">a</a></b></a>")]
    [InlineData("<form><div><form></form></div></form>")]
    [InlineData("<button><span><button>a</button></span></button>")]
    [InlineData("<h2><h3>a</h3></h2>")]
    [InlineData("<li>a</li>")]
    [InlineData("<ul><p>a</p></ul>")]
    [InlineData("<dl><dt><div><dd>a</dd></div></dt></dl>")]
    [InlineData("<table><tr><td>a</td></tr></table>")]
    [InlineData("<table><tbody><tr><p>a</p></tr></tbody></table>")]
    [InlineData("<table><tbody><form></form></tbody></table>")]
    [InlineData("<tr></tr>")]
    [InlineData("<option>a</option>")]
    [InlineData("<select><div>a</div></select>")]
    [InlineData("<textarea><b>a</b></textarea>")]
    [InlineData("<svg><p>a</p></svg>")]
    [InlineData("<path d=\"\"></path>")]
    [InlineData("<meta name=\"a\">")]
    [InlineData("<link rel=\"canonical\" href=\"/\">")]
    [InlineData("<html></html>")]
    [InlineData("<body></body>")]
    public void What_a_parser_would_move_or_close_is_refused(string content) =>
        Assert.Contains(GateCodes.ForbiddenElement, Check(GatePages.With(content)).Select(found => found.Code));

    [Theory]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=//evil.vn\">", "gate-forbidden-attribute")]
    [InlineData("<meta charset=\"utf-7\">", "gate-forbidden-attribute")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://evil.vn/a.css\">", "gate-forbidden-url")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"https://evil.vn/a.css\">", "gate-forbidden-url")]
    [InlineData("<link rel=\"import\" href=\"/a\">", "gate-forbidden-attribute")]
    [InlineData("<link rel=\"dns-prefetch\" href=\"https://evil.vn\">", "gate-forbidden-attribute")]
    [InlineData("<link href=\"/a\">", "gate-forbidden-attribute")]
    [InlineData("<link rel=\"canonical\" href=\"http://a.vn\">", "gate-forbidden-url")]
    [InlineData("<title>Hai</title>", "gate-not-well-formed")]
    [InlineData("<noscript></noscript>", "gate-forbidden-element")]
    [InlineData("a", "gate-not-well-formed")]
    public void The_head_is_judged_too(string content, string code) =>
        Assert.Contains(code, Check(GatePages.WithHead(content)).Select(found => found.Code.Id));

    [Theory]
    [InlineData(" lang=\"vi\"", "", "html lang")]
    [InlineData("<meta charset=\"utf-8\">", "", "meta charset")]
    [InlineData("<title>Trang</title>", "", "title")]
    [InlineData("<title>Trang</title>", "<title> </title>", "title")]
    [InlineData("<h1>Trang</h1>", "", "h1")]
    [InlineData("main>", "div>", "main")]
    public void What_every_page_needs_is_missed(string part, string instead, string lacking)
    {
        var found = Assert.Single(Check(GatePages.Plain.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Equal(GateCodes.Incomplete, found.Code);
        Assert.Equal([lacking], found.Arguments);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html lang=\"vi\"></html>")]
    [InlineData("<!doctype html>a")]
    [InlineData("\ufeff<!doctype html>")]
    [InlineData("<!doctype html public>")]
    public void A_page_begins_with_its_doctype_and_root(string html) => Assert.NotEmpty(Check(html));

    [Theory]
    [InlineData("<p></p>")]
    [InlineData("a")]
    [InlineData("<html lang=\"vi\"></html>")]
    [InlineData("<script src=\"/a.js\"></script>")]
    public void Nothing_follows_the_page(string more) => Assert.NotEmpty(Check(GatePages.Plain + more));

    [Fact]
    public void A_page_that_is_not_utf_8_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        OutputGate.Check([.. Encoding.UTF8.GetBytes(GatePages.Plain), 0xC0, 0xAF], "a.html", diagnostics);

        Assert.Equal(GateCodes.NotWellFormed, Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void Http_is_let_through_only_below_what_the_policy_names()
    {
        var policy = new GatePolicy(["http://127.0.0.1:7071"]);
        var page = GatePages.With("<form action=\"{0}\"></form>");

        Assert.Empty(Check(page.Replace("{0}", "http://127.0.0.1:7071/hoi", StringComparison.Ordinal), policy));
        Assert.NotEmpty(Check(page.Replace("{0}", "http://127.0.0.1:70710/", StringComparison.Ordinal), policy));
        Assert.NotEmpty(Check(page.Replace("{0}", "http://127.0.0.1:7071@evil.vn/", StringComparison.Ordinal), policy));
    }

    [Fact]
    public void A_fault_is_reported_by_line_and_column()
    {
        var found = Assert.Single(Check(GatePages.With("<p>Đề\n  mục <b onclick=\"x\">đỏ</b></p>")));

        Assert.Equal(new Position("a.html", 11, 10), found.Position);
        Assert.Equal(["b onclick"], found.Arguments);
    }

    [Fact]
    public void A_page_nested_without_end_is_refused()
    {
        var page = GatePages.With(string.Concat(Enumerable.Repeat("<div>", 100_000)));

        Assert.Equal(GateCodes.NotWellFormed, Assert.Single(Check(page)).Code);
    }

    [Fact]
    public void No_bytes_are_an_exception()
    {
        string[] pieces =
        [
            "<", ">", "/", "</", "/>", "\"", "=", "&", "&amp;", ";", " ", "\n", "p", "a", "li", "ul", "table", "script", "title", "svg", "path",
            "href", "src", "id", "class", "aria-", "data-x", "#", "https://", "javascript:", "-", "!", "<!--", "é", "\u007f", "1", "viewBox",
        ];
        var start = Gen.OneOf("", "<!doctype html>", "<!doctype html><html lang=\"vi\"><head><title>a</title></head><body>");

        Gen.Select(start, Gen.OneOf(pieces).Array[0, 40].Select(string.Concat)).Sample((head, rest) => { Check(head + rest); }, iter: 50_000);
        Gen.Byte.Array.Sample(bytes => OutputGate.Check(bytes, "a.html", new DiagnosticBag()), iter: 10_000);
    }

    private static IReadOnlyList<Diagnostic> Check(string html, GatePolicy? policy = null)
    {
        var diagnostics = new DiagnosticBag();
        OutputGate.Check(html, "a.html", diagnostics, policy);
        return diagnostics.Sorted();
    }
}
