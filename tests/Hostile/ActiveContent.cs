using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>
/// Looks through a page as an HTML parser reads it for whatever could run, load, redirect or stand in for a part of the page.
/// Knows what browsers do, not what our renderer and gate allow: it must be able to catch both.
/// </summary>
internal static partial class ActiveContent
{
    private static readonly HashSet<string> Elements =
    [
        "iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "template", "slot", "portal", "marquee", "math", "foreignobject",
        "animate", "animatetransform", "animatemotion", "set", "use", "feimage", "handler", "listener", "noembed", "noframes", "xmp", "plaintext",
        "keygen", "isindex", "bgsound", "layer", "ilayer", "basefont", "canvas", "dialog", "fencedframe", "xml", "xss", "custom",
    ];

    private static readonly HashSet<string> Addresses =
    [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "xlink:href", "ping", "manifest", "longdesc", "lowsrc",
        "dynsrc", "icon", "codebase", "classid", "archive", "profile", "usemap", "srcdoc", "imagesrcset", "srcset",
    ];

    private static readonly HashSet<string> Forbidden = ["style", "srcdoc", "formaction", "ping", "is", "slot", "popovertarget", "commandfor", "nonce", "contenteditable", "autofocus"];

    /// <summary>The ids that templates of the theme write themselves.</summary>
    private static readonly HashSet<string> ThemeIds =
        [.. Repo.Files("themes", "*.html").SelectMany(f => IdAttribute().Matches(File.ReadAllText(Repo.At(f)))).Select(m => m.Groups[1].Value)];

    /// <summary>Everything active in a page or a part of one.</summary>
    /// <param name="page">As parsed.</param>
    /// <param name="judgeIds">Also ids that could stand in for a property of the document.</param>
    public static IReadOnlyList<string> In(IHtmlDocument page, bool judgeIds = true) => [.. page.All.SelectMany(element => In(element, judgeIds))];

    private static IEnumerable<string> In(IElement element, bool judgeIds)
    {
        var name = element.LocalName.ToLowerInvariant();
        if (Elements.Contains(name)) yield return $"<{name}>";
        if (name == "script" && !IsData(element, judgeIds)) yield return "<script>";
        if (name == "meta" && element.HasAttribute("http-equiv")) yield return "<meta http-equiv>";
        if (name == "form" && element.GetAttribute("action") is not ['/', not '/', ..]) yield return "<form>";
        if (name == "link" && IsForeignLink(element)) yield return "<link>";
        foreach (var attribute in element.Attributes)
        {
            var key = attribute.Name.ToLowerInvariant();
            if (key.StartsWith("on", StringComparison.Ordinal) || Forbidden.Contains(key)) yield return $"<{name} {key}>";
            if (Addresses.Contains(key) && Refusal(attribute.Value, element) is { } why) yield return $"<{name} {key}=\"{attribute.Value}\">: {why}";
            if (judgeIds && key == "id" && !ThemeIds.Contains(attribute.Value) && !OwnId().IsMatch(attribute.Value)) yield return $"id={attribute.Value}";
            if (judgeIds && key == "name" && name is not ("meta" or "input" or "select" or "button")) yield return $"name={attribute.Value}";
        }
    }

    /// <summary>What a browser makes of an address: it drops controls and blanks at both ends and tabs and line ends anywhere, and turns backslashes round.</summary>
    public static string? Refusal(string written, IElement? element = null)
    {
        var url = string.Concat(written.Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]).Where(c => c is not ('\t' or '\n' or '\r'))).Replace('\\', '/');
        if (url.StartsWith("//", StringComparison.Ordinal)) return "leads elsewhere";
        var scheme = Scheme().Match(url).Groups[1].Value.ToLowerInvariant();
        if (scheme is "" or "https" or "mailto" or "tel") return null;
        return scheme == "http" && element?.LocalName == "link" && element.GetAttribute("rel")?.StartsWith("schema.", StringComparison.Ordinal) == true ? null : "scheme " + scheme;
    }

    private static bool IsData(IElement script, bool ofOurs)
    {
        if (script.GetAttribute("src") is { } src) return src.StartsWith("/assets/", StringComparison.Ordinal);
        if (script.GetAttribute("type") != "application/ld+json") return false;
        if (!ofOurs) return true;
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(script.TextContent));
        return !script.TextContent.Contains('<');
    }

    private static bool IsForeignLink(IElement link) =>
        link.GetAttribute("rel")?.ToLowerInvariant() is "stylesheet" or "import" or "preload" or "modulepreload" or "manifest" or "prefetch" && link.GetAttribute("href") is not ['/', not '/', ..];

    [GeneratedRegex("\\bid=\"([a-z0-9-]+)\"")]
    private static partial Regex IdAttribute();

    [GeneratedRegex("^(muc(-[a-z0-9-]+)?|nhom-[0-9]+|cuoi-trang-[0-9]+|chu-thich-[0-9]+(-[0-9]+)?)$")]
    private static partial Regex OwnId();

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):")]
    private static partial Regex Scheme();
}
