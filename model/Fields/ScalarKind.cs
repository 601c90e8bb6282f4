using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>A kind whose value is written as one YAML scalar and read by one function.</summary>
/// <param name="parse">The value of a text, or null where it is not of this kind.</param>
/// <param name="schemaType">The JSON type that the value is written as.</param>
/// <param name="explain">What is wrong with a text of the right form, for messages; null = nothing is.</param>
/// <param name="mend">What was meant by a text that is not of this kind; what it returns is offered only where it is.</param>
public class ScalarKind(
    LocalText form, string example, Func<string, FieldValue?> parse, bool translatable = false, string schemaType = "string", Func<string, string?>? mend = null,
    Func<string, LocalText?>? explain = null) : FieldKind
{
    public override LocalText Form { get; } = form;
    public override string Example { get; } = example;
    public override bool IsTranslatable { get; } = translatable;

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        var value = node is YamlScalar scalar ? parse(scalar.Value) : null;
        return value ?? Refuse(node, key, diagnostics);
    }

    public override string Sample => Example == "…" ? "\"…\"" : Example;

    protected override LocalText? Explain(string written) => explain?.Invoke(written.Trim());

    protected override string? Mend(string written) => Meant(written.Trim()) ?? (Slips.Unquoted(written) is { } bare ? Meant(bare) : null);

    /// <summary>What is offered must be of the kind; what stood in quotation marks of print may be right as it is.</summary>
    private string? Meant(string written) => mend?.Invoke(written) is { } meant && parse(meant) is not null ? meant : null;

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", schemaType);
        json.WriteEndObject();
    }
}
