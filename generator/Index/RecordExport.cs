using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Index;

/// <summary>
/// Every item's metadata for machines: one entry per item page, in every language (Hà Nam, Điều 2.2 calls this the database of
/// metadata), and the JSON Schema that it keeps to.
/// </summary>
internal static class RecordExport
{
    public const string FileName = "ban-ghi.json";
    public const string SchemaName = "ban-ghi.schema.json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static IEnumerable<Output> Make(SitePages pages, SitePages? english)
    {
        yield return new DataOutput($"{Addresses.Data}/{FileName}", stream => WriteRecords(stream, pages, english));
        yield return new DataOutput($"{Addresses.Data}/{SchemaName}", stream => RecordSchema.Write(stream, Options, pages.Site.Repository.Catalogue.Types.Values));
    }

    private static void WriteRecords(Stream stream, SitePages pages, SitePages? english)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("portal", pages.Tenant.Title.Vi);
        json.WriteString("address", pages.Origin + "/");
        json.WriteString("schema", $"{pages.Origin}/{Addresses.Data}/{SchemaName}");
        json.WriteString("as-of", VietnamTime.Iso(pages.Site.AsOf));
        json.WriteStartArray("records");
        foreach (var item in pages.Items) WriteRecord(json, pages, item);
        if (english is not null)
            foreach (var item in english.Items) WriteRecord(json, english, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, SitePages pages, Item item)
    {
        var facts = ItemPages.Facts(pages, item);
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("type", item.Type.Id);
        json.WriteString("section", item.Section.Folder);
        json.WriteString("url", pages.Origin + facts.Url);
        json.WriteString("published", VietnamTime.Iso(facts.Date));
        json.WriteString("modified", VietnamTime.Iso(facts.Modified ?? facts.Date));
        if (item.Classification is not null) json.WriteString(CoreKeys.Classification, item.Classification);
        if (item.Work is not null) json.WriteString(CoreKeys.Work, item.Work);
        if (item.Reviewed is { } reviewed) json.WriteString(CoreKeys.Reviewed, VietnamTime.Iso(reviewed));
        json.WriteStartArray("metadata");
        foreach (var (name, content) in DublinCore.Elements(facts, pages.Origin)) WritePair(json, name, content);
        json.WriteEndArray();
        json.WritePropertyName("fields");
        FieldJson.WriteObject(json, item.Type.Fields, item.Fields);
        json.WriteStartArray("files");
        foreach (var file in facts.Files) WriteFile(json, pages.Origin, file);
        json.WriteEndArray();
        json.WriteEndObject();
        // The whole export need not stand in memory.
        if (json.BytesPending > 65_536) json.Flush();
    }

    private static void WritePair(Utf8JsonWriter json, string name, string content)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("content", content);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string origin, FileFacts file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("url", origin + file.Url);
        json.WriteString("format", file.Format);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("language", file.Language);
        json.WriteString("sha256", file.Sha256);
        json.WriteBoolean("signed", file.IsSigned);
        json.WriteEndObject();
    }
}
