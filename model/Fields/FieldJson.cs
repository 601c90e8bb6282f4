using System.Text.Json;

namespace Portal.Model.Fields;

/// <summary>Fields and their values as JSON and as JSON Schema.</summary>
public static class FieldJson
{
    /// <summary>The given values as members, in the order of the fields.</summary>
    public static void WriteMembers(Utf8JsonWriter json, IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, FieldValue> values)
    {
        foreach (var field in fields)
        {
            if (!values.TryGetValue(field.Key, out var value)) continue;
            json.WritePropertyName(field.Key);
            value.WriteJson(json);
        }
    }

    public static void WriteObject(Utf8JsonWriter json, IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, FieldValue> values)
    {
        json.WriteStartObject();
        WriteMembers(json, fields, values);
        json.WriteEndObject();
    }

    /// <summary>Members that are strings, within <c>properties</c>.</summary>
    public static void WriteTextSchemas(Utf8JsonWriter json, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            json.WriteStartObject(name);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }
    }

    /// <summary>The schema of <see cref="WriteObject"/>: no other member, required ones named.</summary>
    public static void WriteObjectSchema(Utf8JsonWriter json, IReadOnlyList<FieldDefinition> fields)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Key);
            field.Kind.WriteSchema(json);
        }
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var field in fields.Where(f => f.Required)) json.WriteStringValue(field.Key);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
