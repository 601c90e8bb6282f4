using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Somebody by name, by position or both; a position alone is enough where the office acts and not the person.</summary>
public sealed record PersonValue(string? Name, string? Position, string? Organisation) : FieldValue
{
    public override string Plain(string language) => string.Join(", ", Words);

    public override IEnumerable<FieldValue> WithParts => [this, .. Words.Select(w => new TextValue(w))];

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Name is not null) json.WriteString("name", Name);
        if (Position is not null) json.WriteString("position", Position);
        if (Organisation is not null) json.WriteString("organisation", Organisation);
        json.WriteEndObject();
    }

    private IEnumerable<string> Words => new[] { Name, Position, Organisation }.OfType<string>();
}

/// <summary>A person: <c>{name: …, position: …, organisation: …}</c>, at least one of name and position.</summary>
public sealed class PersonKind : FieldKind
{
    public override LocalText Form { get; } = new(
        "người dạng {name: họ tên, position: chức vụ, organisation: cơ quan}, có ít nhất name hoặc position",
        "a person like {name: …, position: …, organisation: …} with at least a name or a position");

    public override string Example => "{name: \"…\", position: \"…\"}";

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map) return Refuse(node, key, diagnostics);

        var reader = new MapReader(map, diagnostics);
        var person = new PersonValue(Stated(reader, "name"), Stated(reader, "position"), Stated(reader, "organisation"));
        reader.End();
        return (person.Name ?? person.Position) is null ? Refuse(node, key, diagnostics) : person;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        FieldJson.WriteTextSchemas(json, ["name", "position", "organisation"]);
        json.WriteEndObject();
        json.WriteStartArray("anyOf");
        WriteRequired(json, "name");
        WriteRequired(json, "position");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, string member)
    {
        json.WriteStartObject();
        json.WriteStartArray("required");
        json.WriteStringValue(member);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Stated(MapReader map, string key) => map.Text(key)?.Trim() is { Length: > 0 } text ? text : null;
}
