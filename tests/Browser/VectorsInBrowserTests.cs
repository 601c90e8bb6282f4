using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Tests.Hostile;
using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Browser;

/// <summary>What the renderer makes of every attack, in a real browser that no policy of the page protects: nothing may call the canary.</summary>
[Trait("Needs", "Chromium")]
public sealed partial class VectorsInBrowserTests(ITestOutputHelper output)
{
    private const int VectorsPerPage = 500;

    /// <summary>Counts whatever an attack calls, then touches every element as a visitor would and follows every address that is no page.</summary>
    private const string Harness = """
        <!doctype html><html><head><meta charset="utf-8"><script>
        let calls = 0; const schemes = new Set();
        for (const name of ['canary', 'alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'importScripts']) window[name] = () => { calls++; };
        window.canary = () => { calls++; };
        addEventListener('load', () => setTimeout(() => {
          const types = ['click', 'mouseover', 'mouseenter', 'mousedown', 'focus', 'blur', 'input', 'change', 'submit', 'error', 'load', 'toggle', 'wheel',
            'pointerover', 'keydown', 'animationstart', 'animationend', 'transitionend', 'beforetoggle', 'scroll', 'copy', 'paste', 'dragstart', 'touchstart'];
          for (const element of document.querySelectorAll('body *')) {
            if (element.protocol) schemes.add(element.protocol);
            for (const type of types) if (element['on' + type]) element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
            if (element.protocol === 'javascript:') element.click();
          }
          setTimeout(() => { document.body.innerHTML = ''; document.title = 'calls=' + calls + ' schemes=' + [...schemes].sort().join(''); }, 500);
        }, 500));
        </script></head><body>
        """;

    [Fact]
    public void No_attack_calls_the_canary()
    {
        using var scratch = new ScratchFolder();
        var schemes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (chunk, number) in Vector.All.Chunk(VectorsPerPage).Select((c, i) => (c, i)))
        {
            var seen = Load(scratch, $"{number}.html", string.Concat(chunk.Select(v => $"<div>{RenderedVectors.Html(v, new DiagnosticBag())}</div>\n")));

            Assert.Equal(0, seen.Calls);
            schemes.UnionWith(seen.Schemes.Split(':', StringSplitOptions.RemoveEmptyEntries));
        }
        Assert.Subset(new SortedSet<string>(["file", "https", "mailto", "tel"], StringComparer.Ordinal), schemes);
        output.WriteLine($"attacks {Vector.All.Count}, canary calls 0, addresses of {string.Join(", ", schemes)}");
    }

    [Theory]
    [InlineData("<img src=x onerror=canary()>", true)]
    [InlineData("<a href=\"java&#10;script:canary()\">a</a>", true)]
    [InlineData("<p onclick=alert(1)>a</p>", true)]
    [InlineData("<script>canary()</script>", true)]
    [InlineData("<p title=\"<script>canary()</script>\">&lt;script></p>", false)]
    public void The_harness_counts_what_is_active(string html, bool isActive)
    {
        using var scratch = new ScratchFolder();

        Assert.Equal(isActive, Load(scratch, "a.html", html).Calls > 0);
    }

    private static (int Calls, string Schemes) Load(ScratchFolder scratch, string name, string body)
    {
        File.WriteAllText(scratch.At(name), Harness + body + "</body></html>", new UTF8Encoding(false));
        var dom = Chromium.Dump(scratch.At(name), scratch);
        var result = Result().Match(dom);
        Assert.True(result.Success, dom[..Math.Min(2000, dom.Length)]);
        return (int.Parse(result.Groups[1].Value, CultureInfo.InvariantCulture), result.Groups[2].Value);
    }

    [GeneratedRegex("<title>calls=([0-9]+) schemes=([^<]*)</title>")]
    private static partial Regex Result();
}
