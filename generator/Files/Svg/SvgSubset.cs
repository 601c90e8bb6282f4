using System.Text.RegularExpressions;
using System.Xml;
using Portal.Model.Text;

namespace Portal.Generator.Files.Svg;

/// <summary>
/// The static part of SVG 2 that a portal publishes: shapes, text, colours. Whatever could run, move, fetch or lead away is refused by
/// name, and so is what repeats itself without end. Nothing is repaired: what an editor sees is what readers get.
/// </summary>
internal static partial class SvgSubset
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Namespaces = "http://www.w3.org/2000/xmlns/";
    private const int DepthLimit = 32;
    private const int UseLimit = 500;

    private static readonly HashSet<string> Elements =
    [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "style", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "switch",
    ];

    /// <summary>What stands in one of these is drawn many times over.</summary>
    private static readonly HashSet<string> Repeated = ["clipPath", "mask", "pattern", "marker"];

    /// <summary>The first thing that is not of the subset; null where all is.</summary>
    public static LocalText? Refusal(byte[] file)
    {
        try
        {
            using var reader = BoundedXml.OpenStrict(new MemoryStream(file, writable: false));
            return new Walk(reader).Refusal();
        }
        catch (XmlException error)
        {
            return error.Message.Contains("DTD", StringComparison.Ordinal)
                ? new LocalText("khai báo DTD hoặc thực thể (DOCTYPE)", "a document type or entities (DOCTYPE)")
                : new LocalText($"cú pháp XML hỏng ở dòng {error.LineNumber}", $"broken XML at line {error.LineNumber}");
        }
    }

    private static LocalText Element(string name) => new($"phần tử <{name}>", $"the element <{name}>");

    private static LocalText Attribute(string name, string element) => new($"thuộc tính '{name}' của <{element}>", $"the attribute '{name}' of <{element}>");

    /// <summary>Leads out of the drawing, or hides where it leads.</summary>
    private static bool IsForeign(string value) => Foreign().IsMatch(value) || value.Contains('\\', StringComparison.Ordinal);

    [GeneratedRegex(@"url\s*\(\s*['""]?\s*[^#'""\s]|@import|javascript:|vbscript:|data:|expression\s*\(|-moz-binding|image-set|src\s*\(", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();

    private sealed class Walk(XmlReader reader)
    {
        private readonly List<(string Name, string? Id)> _open = [];
        private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
        private readonly HashSet<string> _using = new(StringComparer.Ordinal);
        private int _uses;

        public LocalText? Refusal()
        {
            while (reader.Next())
                if (Look() is { } refusal) return refusal;
            return _targets.Overlaps(_using) ? new LocalText("<use> trỏ tới phần lại chứa <use>", "a <use> of a part that holds another <use>") : null;
        }

        private LocalText? Look()
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element: return LookAtElement();
                case XmlNodeType.EndElement:
                    _open.RemoveAt(_open.Count - 1);
                    return null;
                case XmlNodeType.ProcessingInstruction: return new LocalText($"chỉ thị <?{reader.Name}?>", $"the instruction <?{reader.Name}?>");
                case XmlNodeType.Text or XmlNodeType.CDATA when _open is [.., { Name: "style" }] && IsForeign(reader.Value): return Element("style");
                default: return null;
            }
        }

        private LocalText? LookAtElement()
        {
            var name = reader.LocalName;
            if (reader.NamespaceURI != Svg || !Elements.Contains(name) || (_open.Count == 0) != (name == "svg")) return Element(reader.Name);
            if (_open.Count == DepthLimit) return new LocalText($"hơn {DepthLimit} tầng lồng nhau", $"more than {DepthLimit} levels");
            var isRepeated = _open.Exists(o => Repeated.Contains(o.Name));
            if (name == "use" && (isRepeated || ++_uses > UseLimit)) return Element("use");

            var (isEmpty, id) = (reader.IsEmptyElement, (string?)null);
            while (reader.MoveToNextAttribute())
            {
                if (reader.NamespaceURI.Length == 0 && reader.LocalName == "id") id = reader.Value;
                if (LookAtAttribute(name, isRepeated) is { } refusal) return refusal;
            }
            reader.MoveToElement();
            if (name == "use") _using.UnionWith(_open.Select(o => o.Id).OfType<string>());
            if (!isEmpty) _open.Add((name, id));
            return null;
        }

        private LocalText? LookAtAttribute(string element, bool isRepeated)
        {
            var (name, value) = (reader.LocalName, reader.Value);
            if (reader.NamespaceURI == Namespaces) return null;
            if (name == "href" && reader.NamespaceURI is ("" or XLink)) return LookAtReference(element, value);
            var isKnown = reader.NamespaceURI.Length == 0 || (reader.NamespaceURI == Xml && name is ("lang" or "space"));
            if (!isKnown || name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || IsForeign(value)) return Attribute(reader.Name, element);
            // A pattern drawn with patterns, a mask masked by masks: each level multiplies.
            return isRepeated && value.Contains("url", StringComparison.OrdinalIgnoreCase) ? Attribute(reader.Name, element) : null;
        }

        private LocalText? LookAtReference(string element, string value)
        {
            if (!value.StartsWith('#') || element is not ("use" or "textPath" or "linearGradient" or "radialGradient" or "pattern")) return Attribute(reader.Name, element);
            if (element == "use") _targets.Add(value[1..]);
            return null;
        }
    }
}
