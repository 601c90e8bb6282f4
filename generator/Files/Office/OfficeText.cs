using System.Text.RegularExpressions;
using System.Xml;

namespace Portal.Generator.Files.Office;

/// <summary>The words of office documents, read part by part as XML; nothing is laid out, so hidden and deleted words come too.</summary>
internal static partial class OfficeText
{
    private const string Properties = "thuộc tính tệp";

    public static FileText Read(ZipPackage package)
    {
        if (package.Fault is not null) return FileText.Closed("cấu trúc tệp không an toàn để mở", "its structure is not safe to open");
        var text = new TextBudget();
        try
        {
            ReadParts(package, text);
            return text.ToText();
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or FormatException or OverflowException)
        {
            return text.ToText() with { Unread = new("một phần nội dung hỏng hoặc lồng nhau quá sâu", "a part of it is damaged or nested too deep") };
        }
    }

    private static void ReadParts(ZipPackage package, TextBudget text)
    {
        if (package.Find("xl/workbook.xml") is not null) SheetText.Read(package, text);
        foreach (var member in package.Members.Where(m => !m.IsFolder).OrderBy(m => Order(m.Name)).ThenBy(m => Number(m.Name)).ThenBy(m => m.Name, StringComparer.Ordinal))
        {
            if (text.IsSpent) return;
            if (Place(member.Name) is not { } place) continue;
            using var reader = BoundedXml.Open(package.Open(member));
            if (member.Name is "content.xml" or "styles.xml") OpenDocumentText.Read(reader, text);
            else if (place == Properties) ReadProperties(reader, text);
            else ParagraphText.Read(reader, text);
            text.EndPart(place);
        }
    }

    /// <summary>Title, author, subject and whatever else the office program or its user noted: a line each.</summary>
    private static void ReadProperties(XmlReader reader, TextBudget text)
    {
        while (!text.IsSpent && reader.Next())
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) reader.AddText(text);
            else if (reader.NodeType == XmlNodeType.EndElement) text.Add('\n');
    }

    /// <summary>The main part before headers, notes and comments.</summary>
    private static int Order(string name) => name is "word/document.xml" or "content.xml" || name.StartsWith("ppt/slides/", StringComparison.Ordinal) ? 0 : 1;

    private static int Number(string name) => int.TryParse(Digits().Match(name).Value, out var number) ? number : 0;

    /// <summary>Where a part stands, for a reader; null for parts without words.</summary>
    private static string? Place(string name) => name switch
    {
        "word/document.xml" or "content.xml" => "",
        "styles.xml" => "đầu trang và chân trang",
        "word/footnotes.xml" or "word/endnotes.xml" => "chú thích",
        "word/comments.xml" => "nhận xét",
        _ when Header().IsMatch(name) => "đầu trang và chân trang",
        _ when Slide().IsMatch(name) => $"trang chiếu {Number(name)}",
        _ when Notes().IsMatch(name) => $"ghi chú {Number(name)}",
        _ when SheetNotes().IsMatch(name) => "nhận xét",
        "docProps/core.xml" or "docProps/app.xml" or "docProps/custom.xml" or "meta.xml" => Properties,
        _ when OtherWord().IsMatch(name) => "phần phụ",
        _ => null,
    };

    [GeneratedRegex(@"^word/(?:header|footer)\d*\.xml$")]
    private static partial Regex Header();

    /// <summary>Parts that a document may name as it likes; those that hold no words have none to read.</summary>
    [GeneratedRegex(@"^word/(?:glossary/)?(?!(?:styles|settings|webSettings|fontTable|numbering)\.xml$)\w+\.xml$")]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"^ppt/slides/slide\d+\.xml$")]
    private static partial Regex Slide();

    [GeneratedRegex(@"^ppt/notesSlides/notesSlide\d+\.xml$")]
    private static partial Regex Notes();

    [GeneratedRegex(@"^xl/(?:comments\d*|threadedComments/threadedComment\d+|drawings/drawing\d+)\.xml$")]
    private static partial Regex SheetNotes();

    [GeneratedRegex(@"\d{1,8}(?=\.xml$)")]
    private static partial Regex Digits();
}
