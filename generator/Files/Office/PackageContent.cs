using System.Xml;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Files.Office;

/// <summary>What runs, fetches or hides in an office document, part by part.</summary>
internal sealed class PackageContent
{
    private const int InnerLimit = 20_971_520;
    private const int Beginning = 16;
    private const int MaxQuote = 80;

    private static readonly LocalText Macros = new("macro", "macros");

    private FileFault? _fault;

    /// <summary>What is active in a document, and what keeps it from being looked through.</summary>
    public static (IReadOnlyList<LocalText> Active, FileFault? Fault) Read(ZipPackage package)
    {
        var content = new PackageContent();
        return ([.. content.Of(package, isInner: false).Distinct()], content._fault);
    }

    private IEnumerable<LocalText> Of(ZipPackage package, bool isInner)
    {
        foreach (var member in package.Members.Where(m => !m.IsFolder))
        {
            if (OfName(member.Name) is { } named) yield return named;
            if (OfContent(package, member, isInner) is { } content) yield return content;
            foreach (var reference in References(package, member)) yield return reference;
        }
    }

    private static LocalText? OfName(string name)
    {
        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Basic/", StringComparison.Ordinal) || name.StartsWith("Scripts/", StringComparison.Ordinal)) return Macros;
        if (name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)) return new LocalText("điều khiển ActiveX", "ActiveX controls");
        return name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase) ? Macros : null;
    }

    private LocalText? OfContent(ZipPackage package, ZipMember member, bool isInner)
    {
        var begin = package.Begin(member, Beginning);
        if (ZipPackage.IsZip(begin)) return OfInner(package, member, isInner);
        var kind = FileSniffer.Of(begin, null);
        // A metafile that is packed is a picture all the same.
        if (kind == FileKind.Archive && Path.GetExtension(member.Name) is (".emz" or ".wmz")) return null;
        if (kind == FileKind.Archive || kind == FileKind.Program || kind == FileKind.Script || kind == FileKind.Html) return new LocalText($"{kind.Label.Vi} ('{member.Name}')", $"{kind.Label.In(Languages.English)} ('{member.Name}')");
        return kind == FileKind.OldOffice && OldOfficeContent.Active(package.Begin(member, InnerLimit)) is [var what, ..] ? what : null;
    }

    /// <summary>A chart keeps its figures as a workbook in the document. A document in that again has no use but to hide.</summary>
    private LocalText? OfInner(ZipPackage package, ZipMember member, bool isInner)
    {
        var inner = isInner || member.Size > InnerLimit ? null : ZipPackage.Read(package.Begin(member, InnerLimit));
        if (inner is not { Fault: null } || FileSniffer.Of(package.Begin(member, Beginning), inner) == FileKind.Archive)
            return new LocalText($"tệp nén bên trong ('{member.Name}')", $"an archive inside ('{member.Name}')");
        return Of(inner, isInner: true).FirstOrDefault();
    }

    private List<LocalText> References(ZipPackage package, ZipMember member)
    {
        if (!member.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && member.Name is not ("content.xml" or "styles.xml" or "word/document.xml" or "[Content_Types].xml")) return [];
        var found = new List<LocalText>();
        try
        {
            using var reader = BoundedXml.Open(package.Open(member));
            while (reader.Next())
                if ((reader.NodeType == XmlNodeType.Element ? OfElement(reader) : OfInstruction(reader)) is { } what) found.Add(what);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException)
        {
            _fault ??= FaultOf(member, error);
        }
        return found;
    }

    /// <summary>No program writes a document type or hundreds of levels: whoever does wants the reader to choke.</summary>
    private static FileFault FaultOf(ZipMember member, Exception error) =>
        error is XmlException && (error.Message.Contains("DTD", StringComparison.Ordinal) || error.Message.StartsWith("more than", StringComparison.Ordinal) || error.Message.StartsWith("a tag of", StringComparison.Ordinal))
            ? FileFault.Bomb($"có phần '{member.Name}' lồng nhau quá sâu, có thẻ quá dài hoặc khai báo thực thể", $"holds '{member.Name}', which is nested too deep, has an endless tag or declares entities")
            : FileFault.Damaged($"phần '{member.Name}' không đọc được", $"has a part '{member.Name}' that cannot be read");

    private static LocalText? OfElement(XmlReader reader) => reader.LocalName switch
    {
        "Relationship" when reader.GetAttribute("TargetMode") == "External" && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true =>
            Outside(reader.GetAttribute("Target") ?? ""),
        "Default" or "Override" when reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true => Macros,
        "event-listener" or "script" => Macros,
        "dde-source" or "dde-connection" or "dde-connection-decl" => new LocalText("liên kết DDE", "DDE links"),
        "image" or "object" or "object-ole" or "section-source" or "plugin" or "applet" or "cell-range-source" when IsOutside(reader.GetAttribute("href", "http://www.w3.org/1999/xlink")) =>
            Outside(reader.GetAttribute("href", "http://www.w3.org/1999/xlink")!),
        _ => null,
    };

    /// <summary>A field of Word that starts another program.</summary>
    private static LocalText? OfInstruction(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Text) return null;
        var text = new char[40];
        var begin = text.AsSpan(0, reader.ReadValueChunk(text, 0, text.Length)).TrimStart();
        return begin.StartsWith("DDEAUTO ", StringComparison.OrdinalIgnoreCase) || begin.StartsWith("DDE ", StringComparison.Ordinal) ? new LocalText("trường DDE", "a DDE field") : null;
    }

    private static bool IsOutside(string? href) => href is not null && (href.Contains("://", StringComparison.Ordinal) || href.StartsWith('/') || href.StartsWith("../", StringComparison.Ordinal) || href.StartsWith("\\\\", StringComparison.Ordinal));

    private static LocalText Outside(string target)
    {
        var shown = SensitiveText.Quote(target, MaxQuote);
        return new LocalText($"nội dung lấy từ bên ngoài ('{shown}')", $"content from outside ('{shown}')");
    }
}
