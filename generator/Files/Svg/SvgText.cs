using System.Xml;

namespace Portal.Generator.Files.Svg;

/// <summary>The words of a drawing: what it shows, its title and description, and what its author left in comments.</summary>
internal static class SvgText
{
    private const string Place = "chữ trong hình";

    /// <summary>The words; null where the file is no XML.</summary>
    public static FileText? Read(byte[] file)
    {
        var text = new TextBudget();
        try
        {
            using var reader = BoundedXml.OpenAll(new MemoryStream(file, writable: false));
            Read(reader, text);
        }
        catch (XmlException)
        {
            return null;
        }
        text.EndPart(Place);
        return text.ToText();
    }

    private static void Read(XmlReader reader, TextBudget text)
    {
        while (!text.IsSpent && reader.Next())
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.GetAttribute("aria-label") is { } label:
                    text.Add(label);
                    text.Add('\n');
                    break;
                case XmlNodeType.EndElement when reader.LocalName is not ("tspan" or "textPath" or "a"):
                    text.Add('\n');
                    break;
                case XmlNodeType.Comment:
                    text.Add(reader.Value);
                    text.Add('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    reader.AddText(text);
                    break;
            }
    }
}
