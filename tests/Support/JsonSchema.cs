using System.Text.Json;

namespace Portal.Tests.Support;

/// <summary>
/// Checks JSON against JSON Schema (draft 2020-12): as much of it as our schemas use. A keyword that is not known here is a fault,
/// so that no rule of a schema is silently left unchecked.
/// </summary>
internal static class JsonSchema
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description"];

    /// <summary>What does not fit, each with its place; empty = valid.</summary>
    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement value, string at = "") =>
        [.. schema.EnumerateObject().Where(k => !Annotations.Contains(k.Name)).SelectMany(k => Check(k, schema, value, at))];

    private static IEnumerable<string> Check(JsonProperty keyword, JsonElement schema, JsonElement value, string at) => keyword.Name switch
    {
        "type" => IsOf(keyword.Value, value) ? [] : [$"{at} is no {keyword.Value}"],
        "const" => JsonElement.DeepEquals(keyword.Value, value) ? [] : [$"{at} is not {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{at} is none of {keyword.Value}"],
        "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{at}/{n} is missing"),
        "properties" => Members(value).Where(m => keyword.Value.TryGetProperty(m.Name, out _)).SelectMany(m => Faults(keyword.Value.GetProperty(m.Name), m.Value, $"{at}/{m.Name}")),
        "additionalProperties" => keyword.Value.GetBoolean() ? [] : Members(value).Where(m => !Declares(schema, m.Name)).Select(m => $"{at}/{m.Name} is not declared"),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Faults(keyword.Value, item, $"{at}/{i}")),
        "anyOf" => keyword.Value.EnumerateArray().Any(one => !Faults(one, value, at).Any()) ? [] : [$"{at} fits none of anyOf"],
        "minProperties" => Members(value).Count() >= keyword.Value.GetInt32() ? [] : [$"{at} has too few members"],
        "oneOf" => OneOf(keyword.Value, value, at),
        _ => [$"the schema's keyword '{keyword.Name}' is not known here"],
    };

    private static IEnumerable<string> OneOf(JsonElement schemas, JsonElement value, string at)
    {
        var faults = schemas.EnumerateArray().Select(schema => Faults(schema, value, at)).ToList();
        var fitting = faults.Count(f => f.Count == 0);
        return fitting switch
        {
            1 => [],
            0 => [$"{at} fits none: {string.Join("; ", faults.MinBy(f => f.Count)!)}"],
            _ => [$"{at} fits {fitting}"],
        };
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static bool Declares(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static bool IsOf(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsOf(one, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };
}
