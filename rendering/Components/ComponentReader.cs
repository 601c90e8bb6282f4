using Portal.Model.Yaml;
using Scriban;

namespace Portal.Rendering.Components;

/// <summary>Reads <c>&lt;name&gt;.yaml</c>, the single source of a component's documentation, examples and tests.</summary>
internal static class ComponentReader
{
    private static readonly string[] Kinds = ["text", "html", "object", "list", "flag", "number"];

    public static Component Read(YamlMapping yaml, string name, Template template, string file, Model.Diagnostics.DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var description = map.Required("description");
        var parameters = map.List("params", p => new ComponentParameter(p.Required("name"), p.OneOf("kind", Kinds), p.Flag("required"), p.Text("description") ?? ""));
        _ = map.Texts("accessibility");
        var examples = map.List("examples", e => new ComponentExample(e.Required("name"), ReadData(e, parameters)));
        map.End();
        return new Component(name, description, parameters, examples, template, file);
    }

    private static Dictionary<string, object?> ReadData(MapReader example, IReadOnlyList<ComponentParameter> parameters)
    {
        var data = new Dictionary<string, object?>();
        foreach (var entry in example.Entries("data"))
        {
            var isHtml = parameters.Any(p => p.Name == entry.Key && p.Kind == "html");
            data[entry.Key] = isHtml && entry.Value is YamlScalar html ? new Html(html.Value) : TemplateData.From(entry.Value);
        }
        return data;
    }
}
