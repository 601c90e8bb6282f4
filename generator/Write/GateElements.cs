using static Portal.Generator.Write.GateOpen;
using static Portal.Generator.Write.GateTraits;

namespace Portal.Generator.Write;

/// <summary>
/// Every element that pages may have. What is nested as said here is read in one way by all browsers: no tag is
/// implied, none is moved, none closes another.
/// </summary>
internal static class GateElements
{
    private const string Blocks =
        "header nav main footer article section aside div ul ol dl figure figcaption blockquote pre address search "
        + "dialog details summary fieldset form table hr li dt dd";

    private const string Inline =
        "span time abbr strong em b i u s sub sup code q small mark kbd output legend picture audio video noscript";

    private const string Empty = "br wbr img source track input meta link col";

    private static readonly (string Parent, string Children)[] OnlyChildren =
    [
        ("html", "head body"),
        ("head", "meta title link script"),
        ("title", ""),
        ("textarea", ""),
        ("option", ""),
        ("script", ""),
        ("table", "caption colgroup thead tbody tfoot"),
        ("thead", "tr"), ("tbody", "tr"), ("tfoot", "tr"),
        ("tr", "th td"),
        ("colgroup", "col"),
        ("ul", "li"), ("ol", "li"),
        ("dl", "dt dd div"),
        ("select", "option optgroup"),
        ("optgroup", "option"),
        ("picture", "source img"),
        ("audio", "track"),
        ("video", "track"),
        ("svg", "path"),
        ("path", ""),
    ];

    private static readonly (string Child, string Parents)[] OnlyParents =
    [
        ("html", ""), ("head", "html"), ("body", "html"),
        ("meta", "head"), ("title", "head"), ("link", "head"),
        ("caption", "table"), ("colgroup", "table"), ("thead", "table"), ("tbody", "table"), ("tfoot", "table"),
        ("tr", "thead tbody tfoot"), ("th", "tr"), ("td", "tr"), ("col", "colgroup"),
        ("li", "ul ol"), ("dt", "dl div"), ("dd", "dl div"),
        ("option", "select optgroup"), ("optgroup", "select"),
        ("source", "picture"), ("track", "audio video"),
        ("summary", "details"), ("legend", "fieldset"), ("figcaption", "figure"),
        ("path", "svg"),
    ];

    public static IReadOnlyList<GateElement> All { get; } = Build();

    private static readonly GateNames<GateElement> Names = new(All, element => element.Name);

    /// <summary>The element of a name that stands at a place in a page; null where pages may not have it.</summary>
    public static GateElement? Find(ReadOnlySpan<byte> html, int start, int length) => Names.Find(html, start, length);

    public static GateElement Named(string name) => All.First(element => element.Name == name);

    private static GateElement[] Build()
    {
        GateElement[] bare = [.. Bare()];
        var indexes = bare.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index);
        return [.. bare.Select((element, index) => element with
        {
            Index = index,
            Children = Set(indexes, OnlyChildren.FirstOrDefault(pair => pair.Parent == element.Name).Children),
            Parents = Set(indexes, OnlyParents.FirstOrDefault(pair => pair.Child == element.Name).Parents),
        })];
    }

    private static IEnumerable<GateElement> Bare()
    {
        foreach (var name in "html head body title script thead tbody tfoot tr colgroup svg path".Split(' ')) yield return Plain(name);
        foreach (var name in "select option optgroup textarea".Split(' ')) yield return Plain(name);
        foreach (var name in Inline.Split(' ')) yield return Plain(name);
        foreach (var name in Empty.Split(' ')) yield return new(name, NoContent | SelfClosing, GateOpen.None, GateOpen.None, GateOpen.None);
        foreach (var name in Blocks.Split(' ')) yield return Block(name);
        for (var level = 1; level <= 6; level++)
            yield return new($"h{level}", GateTraits.None, Paragraph | Heading, Heading, GateOpen.None);
        foreach (var name in "caption th td".Split(' ')) yield return new(name, GateTraits.None, GateOpen.None, GateOpen.None, Paragraph);
        yield return new("p", GateTraits.None, Paragraph, Paragraph, GateOpen.None);
        yield return new("a", GateTraits.None, Anchor, Anchor, GateOpen.None);
        yield return new("button", GateTraits.None, Button, Button, Paragraph);
        yield return new("label", GateTraits.None, Label, Label, GateOpen.None);
    }

    private static GateElement Plain(string name)
    {
        var traits = IsBetweenTags(name) ? NoText : GateTraits.None;
        if (name == "path") traits |= SelfClosing;
        return name == "noscript"
            ? new(name, traits, NoScript, NoScript, GateOpen.None)
            : new(name, traits, GateOpen.None, GateOpen.None, GateOpen.None);
    }

    private static GateElement Block(string name)
    {
        var traits = (IsBetweenTags(name) ? NoText : GateTraits.None) | (name == "hr" ? NoContent | SelfClosing : GateTraits.None);
        return name switch
        {
            "form" => new(name, traits, Paragraph | Form, Form, GateOpen.None),
            "table" => new(name, traits, Paragraph, GateOpen.None, Paragraph),
            _ => new(name, traits, Paragraph, GateOpen.None, GateOpen.None),
        };
    }

    /// <summary>True for the elements whose text a parser would move elsewhere or drop.</summary>
    private static bool IsBetweenTags(string name) =>
        name is not ("title" or "textarea" or "option" or "script") && OnlyChildren.Any(pair => pair.Parent == name);

    private static bool[]? Set(Dictionary<string, int> indexes, string? names)
    {
        if (names is null) return null;
        var set = new bool[indexes.Count];
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries)) set[indexes[name]] = true;
        return set;
    }
}
