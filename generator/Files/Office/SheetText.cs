using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Portal.Generator.Files.Office;

/// <summary>The cells of an Excel workbook (ECMA-376): a line a row, a tab after each cell, numbers as they are stored.</summary>
internal static partial class SheetText
{
    public static void Read(ZipPackage package, TextBudget text)
    {
        var shared = package.Find("xl/sharedStrings.xml") is { } strings ? ReadShared(package.Open(strings)) : [];
        foreach (var (member, number) in Sheets(package))
        {
            if (text.IsSpent) return;
            using var reader = BoundedXml.Open(package.Open(member));
            ReadSheet(reader, shared, text);
            text.EndPart($"trang tính {number}");
        }
    }

    private static IEnumerable<(ZipMember, int)> Sheets(ZipPackage package) => package.Members
        .Select(m => (Member: m, Match: Sheet().Match(m.Name)))
        .Where(m => m.Match.Success)
        .Select(m => (m.Member, Number: int.Parse(m.Match.Groups[1].Value, CultureInfo.InvariantCulture)))
        .OrderBy(m => m.Number);

    /// <summary>Cells name their words by number. What no cell names is not missed: a part of its own would only repeat the rest.</summary>
    private static List<string> ReadShared(Stream stream)
    {
        var all = new List<string>();
        using var reader = BoundedXml.Open(stream);
        var (one, length, isText) = (new TextBudget(), 0, false);
        while (length < TextBudget.Limit && reader.Next())
        {
            if (reader.NodeType == XmlNodeType.Element) isText = reader.LocalName == "t" && !reader.IsEmptyElement;
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && isText) reader.AddText(one);
            else if (reader.NodeType == XmlNodeType.EndElement) isText = false;

            if (reader.LocalName != "si" || (reader.NodeType != XmlNodeType.EndElement && !reader.IsEmptyElement)) continue;
            all.Add(one.Take());
            length += all[^1].Length + 1;
        }
        return all;
    }

    private static void ReadSheet(XmlReader reader, List<string> shared, TextBudget text)
    {
        var (isShared, isValue) = (false, false);
        while (!text.IsSpent && reader.Next())
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.LocalName == "c") isShared = reader.GetAttribute("t") == "s";
                    isValue = reader.LocalName is "v" or "t" && !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isValue = false;
                    if (reader.LocalName == "c") text.Add('\t');
                    else if (reader.LocalName == "row") text.Add('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when isValue && isShared:
                    var digits = new char[12];
                    if (int.TryParse(digits.AsSpan(0, reader.ReadValueChunk(digits, 0, digits.Length)), CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Count) text.Add(shared[index]);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isValue:
                    reader.AddText(text);
                    break;
            }
    }

    [GeneratedRegex(@"^xl/worksheets/sheet(\d{1,6})\.xml$")]
    private static partial Regex Sheet();
}
