using System.Text.Json;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Index;

/// <summary>The JSON Schema (draft 2020-12) of the record export: one shape of <c>fields</c> for each type.</summary>
internal static class RecordSchema
{
    public static void Write(Stream stream, JsonWriterOptions options, IEnumerable<ContentType> types)
    {
        using var json = new Utf8JsonWriter(stream, options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("type", "object");
        WriteRequired(json, "portal", "address", "schema", "as-of", "records");
        json.WriteStartObject("properties");
        FieldJson.WriteTextSchemas(json, ["portal", "address", "schema", "as-of"]);
        json.WriteStartObject("records");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteStartArray("oneOf");
        foreach (var type in types.OrderBy(t => t.Id, StringComparer.Ordinal)) WriteType(json, type);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartObject();
        json.WriteString("title", type.Label.Vi);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteRequired(json, "id", "type", "section", "url", "published", "modified", "metadata", "fields", "files");
        json.WriteStartObject("properties");
        FieldJson.WriteTextSchemas(json, ["id", "section", "url", "published", "modified", CoreKeys.Classification, CoreKeys.Work, CoreKeys.Reviewed]);
        json.WriteStartObject("type");
        json.WriteString("const", type.Id);
        json.WriteEndObject();
        WriteList(json, "metadata", ("name", "string"), ("content", "string"));
        json.WritePropertyName("fields");
        FieldJson.WriteObjectSchema(json, type.Fields);
        WriteList(json, "files", ("name", "string"), ("url", "string"), ("format", "string"), ("bytes", "integer"), ("language", "string"), ("sha256", "string"), ("signed", "boolean"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, params (string Name, string Type)[] members)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteRequired(json, [.. members.Select(m => m.Name)]);
        json.WriteStartObject("properties");
        foreach (var (member, type) in members)
        {
            json.WriteStartObject(member);
            json.WriteString("type", type);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, params string[] names)
    {
        json.WriteStartArray("required");
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
