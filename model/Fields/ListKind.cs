using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Several values of one kind.</summary>
public sealed record ListValue(IReadOnlyList<FieldValue> Items) : FieldValue
{
    public override string Plain(string language) => string.Join("; ", Items.Select(i => i.Plain(language)));

    public override IEnumerable<FieldValue> WithParts => [this, .. Items.SelectMany(i => i.WithParts)];

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var item in Items) item.WriteJson(json);
        json.WriteEndArray();
    }
}

/// <summary>A list of values of one kind; one value alone is a list of one.</summary>
public sealed class ListKind(FieldKind of) : FieldKind
{
    public FieldKind Of { get; } = of;

    public override ChoiceKind? Choice => Of.Choice;
    public override LocalText Form { get; } = new("danh sách, mỗi phần tử là " + of.Form.Vi, "a list, each " + of.Form.In(Languages.English));
    public override string Example { get; } = $"[{of.Example}]";
    public override string Sample { get; } = $"[{of.Sample}]";

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        var nodes = node is YamlSequence sequence ? sequence.Items : [node];
        var items = new List<FieldValue>(nodes.Count);
        foreach (var item in nodes)
            if (Of.Read(item, key, diagnostics) is { } value) items.Add(value);
        return items.Count == nodes.Count ? new ListValue(items) : null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        Of.WriteSchema(json);
        json.WriteEndObject();
    }
}
