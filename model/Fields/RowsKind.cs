using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Rows of named cells, in the order of the columns; a cell may be missing.</summary>
public sealed record RowsValue(IReadOnlyList<FieldDefinition> Columns, IReadOnlyList<IReadOnlyDictionary<string, FieldValue>> Rows) : FieldValue
{
    public override string Plain(string language) =>
        string.Join("; ", Rows.Select(r => string.Join(", ", Columns.Where(c => r.ContainsKey(c.Key)).Select(c => r[c.Key].Plain(language)))));

    public override IEnumerable<FieldValue> WithParts => [this, .. Rows.SelectMany(r => r.Values).SelectMany(v => v.WithParts)];

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var row in Rows) FieldJson.WriteObject(json, Columns, row);
        json.WriteEndArray();
    }
}

/// <summary>A small table typed in the front matter: each row a group of the same fields.</summary>
public sealed class RowsKind(IReadOnlyList<FieldDefinition> columns) : FieldKind
{
    public IReadOnlyList<FieldDefinition> Columns { get; } = columns;

    public override LocalText Form { get; } = new("danh sách các hàng có các cột " + Names(columns), "a list of rows with the columns " + Names(columns));
    public override string Example { get; } = "\n" + string.Join('\n', columns.Select((c, i) => $"  {(i == 0 ? "-" : " ")} {c.Key}: {c.Kind.Example}"));

    public override string Sample { get; } = "[{" + string.Join(", ", columns.Select(c => $"{c.Key}: {c.Kind.Sample}")) + "}]";

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlSequence sequence) return Refuse(node, key, diagnostics);

        var rows = new List<IReadOnlyDictionary<string, FieldValue>>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping row) rows.Add(ReadRow(row, diagnostics));
            else Refuse(item, key, diagnostics);
        }
        return rows.Count == sequence.Items.Count ? new RowsValue(Columns, rows) : null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        FieldJson.WriteObjectSchema(json, Columns);
        json.WriteEndObject();
    }

    private Dictionary<string, FieldValue> ReadRow(YamlMapping row, DiagnosticBag diagnostics)
    {
        var reader = new FieldReader(Columns, diagnostics);
        foreach (var entry in row.Entries) reader.Read(entry);
        reader.RequireAll(row.Position);
        return reader.Values;
    }

    private static string Names(IReadOnlyList<FieldDefinition> columns) => string.Join(", ", columns.Select(c => c.Key));
}
