using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Reads the fields that a type, a form or a row declares.</summary>
public static class FieldDefinitionReader
{
    public static IReadOnlyList<FieldDefinition> ReadAll(MapReader map, string key, KindSettings settings) =>
        map.List(key, field => Read(field, settings));

    private static FieldDefinition Read(MapReader map, KindSettings settings) => new(
        map.Required("key"),
        FieldKinds.Make(map.Required("kind"), map, settings),
        map.RequiredLocal("label"),
        map.Local("help") ?? LocalText.Empty,
        map.Flag("required"),
        ReadCondition(map.Map("required-when")),
        map.Text("dc"),
        map.Text("dcterms"),
        map.Integer("search") ?? 0,
        map.Flag("facet"),
        map.Flag("summary"));

    private static RequiredWhen? ReadCondition(MapReader? map)
    {
        if (map is null) return null;
        var condition = new RequiredWhen(map.Required("field"), map.Texts("is"));
        map.End();
        return condition;
    }
}
