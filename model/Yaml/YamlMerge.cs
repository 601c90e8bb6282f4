namespace Portal.Model.Yaml;

/// <summary>
/// Lays a child's settings over its parent's: mappings merge key by key, lists of keyed entries merge by that key,
/// everything else the child says replaces what the parent said.
/// </summary>
public static class YamlMerge
{
    private static readonly string[] EntryKeys = ["key", "id", "folder"];

    public static YamlMapping Merge(YamlMapping parent, YamlMapping child)
    {
        var entries = parent.Entries.ToList();
        foreach (var entry in child.Entries)
        {
            var index = entries.FindIndex(e => e.Key == entry.Key);
            if (index < 0) entries.Add(entry);
            else entries[index] = entry with { Value = MergeNodes(entries[index].Value, entry.Value) };
        }
        return new YamlMapping(entries, child.Position);
    }

    private static YamlNode MergeNodes(YamlNode parent, YamlNode child) => (parent, child) switch
    {
        (YamlMapping a, YamlMapping b) => Merge(a, b),
        (YamlSequence a, YamlSequence b) when KeyOf(a) is { } key && key == KeyOf(b) => MergeLists(a, b, key),
        _ => child,
    };

    private static YamlSequence MergeLists(YamlSequence parent, YamlSequence child, string key)
    {
        var items = parent.Items.ToList();
        foreach (var item in child.Items)
        {
            var index = items.FindIndex(i => Name(i, key) == Name(item, key));
            if (index < 0) items.Add(item);
            else items[index] = MergeNodes(items[index], item);
        }
        return new YamlSequence(items, child.Position);
    }

    /// <summary>The key by which every entry of a list is named, or null where they are not.</summary>
    private static string? KeyOf(YamlSequence list) =>
        list.Items.Count == 0 ? null : EntryKeys.FirstOrDefault(key => list.Items.All(item => Name(item, key) is not null));

    /// <summary>An entry of an area is named within it: the same key may stand in two areas.</summary>
    private static string? Name(YamlNode item, string key) => item is YamlMapping map && map.Find(key) is YamlScalar name
        ? map.Find("area") is YamlScalar area ? $"{area.Value}/{name.Value}" : name.Value
        : null;
}
