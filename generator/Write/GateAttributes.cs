using static Portal.Generator.Write.GateValue;

namespace Portal.Generator.Write;

/// <summary>Every attribute that pages may have. Handlers, styles and whatever names a document to load are not here.</summary>
internal static class GateAttributes
{
    private static readonly GateRule[] Rules =
    [
        new("class title role tabindex translate dir lang spellcheck", "", Text),
        new("hidden", "", Switch),
        new("id", "", Id),
        new("aria-labelledby aria-describedby aria-controls aria-owns", "", IdReferences),

        new("lang", "html", PageLanguage),
        new("charset", "meta", Charset, "utf-8"),
        new("name content property media", "meta", Text),
        new("href", "link", LinkTarget),
        new("rel", "link", LinkRelation),
        new("hreflang type media sizes as title integrity color", "link", Text),
        new("crossorigin", "link script", Switch, "", "anonymous"),
        new("src", "script", LocalSource),
        new("type", "script", ScriptType, "application/ld+json", "module"),
        new("integrity", "script", Text),
        new("defer async nomodule", "script", Switch),

        new("href", "a", Link),
        new("rel hreflang type", "a", Text),
        new("download", "a", Switch),
        new("cite", "blockquote q", Link),
        new("datetime", "time", Text),
        new("start", "ol", Text),
        new("reversed", "ol", Switch),
        new("value", "li", Text),
        new("open", "details", Switch),

        new("src", "img", Source),
        new("src", "audio video track", LocalSource),
        new("srcset", "img source", SourceSet),
        new("poster", "video", LocalSource),
        new("sizes alt width height", "img", Text),
        new("sizes type media width height", "source", Text),
        new("width height", "video", Text),
        new("loading", "img", Word, "lazy", "eager"),
        new("decoding", "img", Word, "async", "sync", "auto"),
        new("fetchpriority", "img", Word, "high", "low", "auto"),
        new("controls", "audio video", Switch),
        new("preload", "audio video", Word, "none"),
        new("kind", "track", Word, "captions"),
        new("srclang label", "track", Text),

        new("scope", "th", Word, "col", "row", "colgroup", "rowgroup"),
        new("colspan rowspan abbr", "th td", Text),
        new("headers", "th td", IdReferences),
        new("span", "col colgroup", Text),

        new("action", "form", FormTarget),
        new("method", "form", Word, "get", "post"),
        new("enctype", "form", Word, "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"),
        new("autocomplete", "form input select textarea", Text),
        new("accept-charset", "form", Word, "utf-8"),
        new("novalidate", "form", Switch),
        new("for", "label output", IdReferences),
        new("name", "input select textarea button output fieldset", Text),
        new("value", "input option button", Text),
        new("required disabled readonly checked multiple", "input", Switch),
        new("required disabled multiple", "select", Switch),
        new("required disabled readonly", "textarea", Switch),
        new("disabled", "button fieldset option optgroup", Switch),
        new("selected", "option", Switch),
        new("label", "option optgroup", Text),
        new("placeholder minlength maxlength min max step pattern inputmode size accept enterkeyhint autocapitalize", "input", Text),
        new("placeholder minlength maxlength rows cols wrap", "textarea", Text),
        new("size", "select", Text),
        new("type", "button", Word, "submit", "button", "reset"),
        new("type", "input", Word, "text", "search", "email", "tel", "url", "number", "date", "month", "time", "hidden",
            "checkbox", "radio", "submit", "file", "password"),

        new("viewBox width height fill focusable", "svg", Text),
        new("xmlns", "svg", Word, "http://www.w3.org/2000/svg"),
        new("d fill width height", "path", Text),
    ];

    private static readonly GateAttribute[] All = Build();
    private static readonly GateNames<GateAttribute> Names = new(All, attribute => attribute.Name);

    /// <summary>The attribute of a name that stands at a place in a page; null where no element may have it.</summary>
    public static GateAttribute? Find(ReadOnlySpan<byte> html, int start, int length) => Names.Find(html, start, length);

    public static UInt128 BitOf(string name) => All.First(attribute => attribute.Name == name).Bit;

    /// <summary>True for <c>aria-…</c> and <c>data-…</c>, which browsers only pass on.</summary>
    public static bool IsPassive(ReadOnlySpan<byte> name) =>
        (name.StartsWith("aria-"u8) || name.StartsWith("data-"u8)) && name.Length > "data-".Length;

    private static GateAttribute[] Build()
    {
        var attributes = new Dictionary<string, GateAttribute>();
        foreach (var rule in Rules)
        {
            foreach (var name in rule.Names.Split(' '))
            {
                if (!attributes.TryGetValue(name, out var attribute))
                    attributes[name] = attribute = new(name, attributes.Count, new GateRule?[GateElements.All.Count]);
                Apply(rule, attribute.Rules);
            }
        }

        return [.. attributes.Values];
    }

    /// <summary>A rule for one element comes after the rule for all, and replaces it.</summary>
    private static void Apply(GateRule rule, GateRule?[] rules)
    {
        if (rule.Elements.Length == 0) Array.Fill(rules, rule);
        else foreach (var element in rule.Elements.Split(' ')) rules[GateElements.Named(element).Index] = rule;
    }
}
