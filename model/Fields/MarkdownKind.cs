using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>A passage in Markdown as written; pages show it as HTML, exports as plain words.</summary>
/// <param name="Place">Where it stands in the file, for what is wrong inside it.</param>
public sealed record MarkdownValue(string Source, TextPlace Place, Func<string, string> ToPlain) : TextValue(Source)
{
    // Read again only by whoever exports it; most values are only shown.
    private string? _plain;

    public override string Plain(string language) => _plain ??= ToPlain(Source);

    public override void WriteJson(Utf8JsonWriter json) => json.WriteStringValue(Plain(Languages.Vietnamese));
}

/// <summary>A passage in Markdown, written under <c>|</c>: the Markdown of a page's body, without headings and footnotes.</summary>
/// <param name="toPlain">Takes the markup out of a passage.</param>
public sealed class MarkdownKind(Func<string, string> toPlain) : FieldKind
{
    public override LocalText Form { get; } = new("một đoạn Markdown viết dưới dấu '|'", "a passage in Markdown under '|'");
    public override string Example => "…";
    public override string Sample => "\"…\"";
    public override bool IsTranslatable => true;

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics) =>
        node is YamlScalar scalar ? new MarkdownValue(scalar.Value.TrimEnd(), scalar.Text, toPlain) : Refuse(node, key, diagnostics);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteEndObject();
    }
}
