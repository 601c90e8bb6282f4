using System.Xml;

namespace Portal.Generator.Files.Office;

/// <summary>The words of a part of a Word document or a presentation (ECMA-376), a line a paragraph, a tab after each cell.</summary>
internal static class ParagraphText
{
    public static void Read(XmlReader reader, TextBudget text)
    {
        var isText = false;
        while (!text.IsSpent && reader.Next())
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = !reader.IsEmptyElement && reader.LocalName is ("t" or "delText" or "instrText" or "text");
                    AddMark(reader, text);
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    End(reader.LocalName, text);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    reader.AddText(text);
                    break;
            }
    }

    private static void AddMark(XmlReader reader, TextBudget text)
    {
        if (reader.LocalName is "tab") text.Add('\t');
        else if (reader.LocalName is "br" or "cr") text.Add('\n');
        else if (reader.LocalName is "noBreakHyphen") text.Add('-');
    }

    private static void End(string name, TextBudget text)
    {
        if (name is "p" or "tr" or "comment" or "threadedComment") text.Add('\n');
        else if (name == "tc") text.EndCell();
    }
}
