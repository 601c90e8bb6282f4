using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Markdown;
using Xunit.Abstractions;

namespace Portal.Tests.Hostile;

/// <summary>Thousands of attacks through the whole pipeline, through the renderer with nothing before it, and through the gate with nothing behind it.</summary>
public sealed class VectorTests(ITestOutputHelper output)
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void There_are_two_thousand_attacks_of_every_place()
    {
        Assert.True(Vector.All.Count >= 2000, $"{Vector.All.Count}");
        Assert.Equal(Vector.All.Count, Vector.All.DistinctBy(v => v.Id).Count());
        Assert.Equal(["alt", "body", "redirect", "text", "url"], Vector.All.Select(v => v.Place).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_can_be_published_is_inert()
    {
        using var site = new VectorSite();

        var pages = site.Publish();

        var active = pages.SelectMany(p => ActiveContent.In(p.Page).Select(a => $"{p.Path}: {a}")).ToList();
        Assert.True(active.Count == 0, string.Join('\n', active.Take(50)));
        foreach (var feed in site.Files("*.xml")) AssertInert(XDocument.Parse(site.Text(feed)), feed);
        AssertInert(JsonDocument.Parse(site.Text("redirects.json")));
        var (written, published) = site.Items();
        output.WriteLine($"attacks {Vector.All.Count}, refused at least in part {site.Refused.Count}; items {written}, refused {written - published}, published inert {published}, active {active.Count}; pages {pages.Count}");
        Assert.True(published > 0 && pages.Count > published);
    }

    [Fact]
    public void The_renderer_alone_prints_nothing_active()
    {
        var (refused, active) = (0, new List<string>());
        foreach (var vector in Vector.All)
        {
            var found = new DiagnosticBag();

            var html = RenderedVectors.Html(vector, found);

            if (found.HasErrors) refused++;
            active.AddRange(ActiveContent.In(Parse(html)).Select(a => $"{vector.Id}: {a}"));
        }

        Assert.True(active.Count == 0, string.Join('\n', active.Take(50)));
        output.WriteLine($"attacks {Vector.All.Count}, reported {refused}, rendered without a word {Vector.All.Count - refused}, active {active.Count}");
    }

    /// <summary>A theme that escapes nothing: only the gate stands between the attack and the page.</summary>
    [Fact]
    public void The_gate_alone_lets_nothing_active_through()
    {
        string[] holes = ["<p>{0}</p>", "{0}", "<p title=\"{0}\">a</p>", "<p><a href=\"{0}\">a</a></p>", "<p><img src=\"{0}\" alt=\"{0}\"></p>", "<p title='{0}'>a</p>", "<p class={0}>a</p>"];
        var (refused, passed, active) = (0, 0, new List<string>());
        foreach (var vector in Vector.All)
            foreach (var hole in holes)
            {
                var found = new DiagnosticBag();
                var html = GatePage(hole.Replace("{0}", vector.Input, StringComparison.Ordinal));

                OutputGate.Check(html, "x.html", found);

                if (found.HasErrors) refused++;
                else if (ActiveContent.In(Parser.ParseDocument(html), judgeIds: false) is { Count: > 0 } seen) active.Add($"{vector.Id} in {hole}: {string.Join("; ", seen)}");
                else passed++;
            }

        Assert.True(active.Count == 0, string.Join('\n', active.Take(50)));
        output.WriteLine($"pages {Vector.All.Count * holes.Length}, refused {refused}, inert {passed}, active {active.Count}");
    }

    [Fact]
    public void An_address_that_the_sanitiser_lets_through_is_safe_for_a_browser()
    {
        var safe = 0;
        foreach (var vector in Vector.All)
        {
            if (!UrlSanitizer.TrySanitize(vector.Input, out var url)) continue;
            safe++;
            Assert.Null(ActiveContent.Refusal(url.Value));
        }
        output.WriteLine($"addresses {Vector.All.Count}, let through {safe}");
    }

    /// <summary>A parser that knows such blocks would take them out of the text, and one day somebody would print them.</summary>
    [Theory]
    [InlineData("## a {onclick=canary()}")]
    [InlineData("a {style=color:red}")]
    [InlineData("[a](/b){onclick=canary()}")]
    public void A_block_of_attributes_is_text(string body) =>
        Assert.Contains(body[body.IndexOf('{')..], MarkdownReader.Read(body, "f.md", 1, "vi", null, new DiagnosticBag()).Body.Value, StringComparison.Ordinal);

    /// <summary>A harness that sees nothing would pass everything.</summary>
    [Theory]
    [InlineData("<img src=x onerror=canary()>")]
    [InlineData("<a href=\" java\nscript:canary()\">a</a>")]
    [InlineData("<a href=\"\\\\evil.vn\">a</a>")]
    [InlineData("<script>canary()</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"<\"}</script>")]
    [InlineData("<meta http-equiv=refresh content=0>")]
    [InlineData("<p style=color:red>a</p>")]
    [InlineData("<h2 id=cookie>a</h2>")]
    [InlineData("<form action=https://evil.vn></form>")]
    [InlineData("<svg><use href=data:x /></svg>")]
    public void The_eye_sees_what_is_active(string html) => Assert.NotEmpty(ActiveContent.In(Parse(html)));

    private static IHtmlDocument Parse(string html) => Parser.ParseDocument("<!doctype html><body>" + html);

    private static string GatePage(string body) =>
        $"<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>t</title>\n</head>\n<body>\n<main>\n<h1>t</h1>\n{body}\n</main>\n</body>\n</html>\n";

    private static void AssertInert(XDocument feed, string name)
    {
        foreach (var element in feed.Descendants())
        {
            Assert.True(element.Name.NamespaceName is "http://www.w3.org/2005/Atom" or "http://www.sitemaps.org/schemas/sitemap/0.9" or "http://www.w3.org/1999/xhtml", $"{name}: {element.Name}");
            foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "href" or "src")) Assert.Null(ActiveContent.Refusal(attribute.Value));
            Assert.NotEqual("html", element.Attribute("type")?.Value);
        }
    }

    private static void AssertInert(JsonDocument redirects)
    {
        foreach (var redirect in redirects.RootElement.GetProperty("paths").EnumerateArray())
        {
            Assert.Null(ActiveContent.Refusal(redirect.GetProperty("to").GetString()!));
            Assert.Matches("^/([^/\\\\]|$)", redirect.GetProperty("from").GetString()!);
        }
    }
}
