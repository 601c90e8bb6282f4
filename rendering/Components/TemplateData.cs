using System.Globalization;
using Portal.Model.Yaml;
using Scriban.Runtime;

namespace Portal.Rendering.Components;

/// <summary>Turns YAML into the values that templates read, so that an example looks to a component just like the real thing.</summary>
internal static class TemplateData
{
    public static object? From(YamlNode node) => node switch
    {
        YamlSequence list => new ScriptArray(list.Items.Select(From)),
        YamlMapping map => FromMapping(map),
        YamlScalar scalar => FromScalar(scalar),
        _ => null,
    };

    private static ScriptObject FromMapping(YamlMapping map)
    {
        var data = new ScriptObject(map.Entries.Count);
        foreach (var entry in map.Entries)
            data.SetValue(entry.Key, entry.Key.EndsWith("html", StringComparison.Ordinal) ? Html(entry.Value) : From(entry.Value), readOnly: true);
        return data;
    }

    private static Html? Html(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? new Html(scalar.Value) : null;

    private static object? FromScalar(YamlScalar scalar)
    {
        if (scalar.IsNull) return null;
        if (!scalar.IsPlain) return scalar.Value;
        if (bool.TryParse(scalar.Value, out var flag)) return flag;
        return int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : scalar.Value;
    }
}
