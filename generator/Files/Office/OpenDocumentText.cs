using System.Xml;

namespace Portal.Generator.Files.Office;

/// <summary>The words of an OpenDocument file (ISO/IEC 26300), a line a paragraph, a tab after each cell.</summary>
internal static class OpenDocumentText
{
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public static void Read(XmlReader reader, TextBudget text)
    {
        var paragraphs = 0;
        while (!text.IsSpent && reader.Next())
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when IsParagraph(reader):
                    if (reader.IsEmptyElement) text.Add('\n');
                    else paragraphs++;
                    break;
                case XmlNodeType.Element when reader.NamespaceURI == Text:
                    AddMark(reader.LocalName, text);
                    break;
                case XmlNodeType.EndElement when IsParagraph(reader):
                    paragraphs--;
                    text.Add('\n');
                    break;
                case XmlNodeType.EndElement when reader.NamespaceURI == Table:
                    if (reader.LocalName == "table-cell") text.EndCell();
                    else if (reader.LocalName == "table-row") text.Add('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when paragraphs > 0:
                    reader.AddText(text);
                    break;
            }
    }

    private static bool IsParagraph(XmlReader reader) => reader.NamespaceURI == Text && reader.LocalName is ("p" or "h");

    private static void AddMark(string name, TextBudget text)
    {
        if (name == "s") text.Add(' ');
        else if (name == "tab") text.Add('\t');
        else if (name == "line-break") text.Add('\n');
    }
}
