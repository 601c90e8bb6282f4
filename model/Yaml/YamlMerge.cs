using Portal.Model.Diagnostics;

namespace Portal.Model.Yaml;

/// <summary>What a child says inside something that its parent says too.</summary>
/// <param name="Path">The keys that lead there, an entry of a list by its name.</param>
/// <param name="Position">The child's line.</param>
/// <param name="IsNew">True where the parent says nothing under that key; otherwise the child says something else.</param>
public sealed record YamlChange(IReadOnlyList<string> Path, Position Position, bool IsNew);

/// <summary>
/// Lays a child's settings over its parent's: mappings merge key by key, lists of keyed entries merge by that key, other
/// lists of mappings grow by the child's. Any other value that the child says replaces the parent's; a key without one says nothing.
/// </summary>
public sealed class YamlMerge
{
    private static readonly string[] EntryKeys = ["key", "id", "folder"];

    private readonly List<YamlChange> _changes = [];

    private YamlMerge()
    {
    }

    public static YamlMapping Merge(YamlMapping parent, YamlMapping child) => new YamlMerge().MergeMaps(parent, child, []);

    /// <summary>Merges, and says what of the parent's is no longer as it was.</summary>
    public static (YamlMapping Merged, IReadOnlyList<YamlChange> Changes) Compare(YamlMapping parent, YamlMapping child)
    {
        var merge = new YamlMerge();
        return (merge.MergeMaps(parent, child, []), merge._changes);
    }

    private YamlMapping MergeMaps(YamlMapping parent, YamlMapping child, IReadOnlyList<string> path)
    {
        var entries = parent.Entries.ToList();
        foreach (var entry in child.Entries.Where(e => e.Value is not YamlScalar { IsNull: true }))
        {
            string[] here = [.. path, entry.Key];
            var index = entries.FindIndex(e => e.Key == entry.Key);
            if (parent.Find(entry.Key) is { } inherited) entries[index] = entry with { Value = MergeNodes(inherited, entry.Value, here, entry.Position) };
            else
            {
                _changes.Add(new YamlChange(here, entry.Position, IsNew: true));
                if (index < 0) entries.Add(entry);
                else entries[index] = entry;
            }
        }
        return new YamlMapping(entries, child.Position);
    }

    private YamlNode MergeNodes(YamlNode parent, YamlNode child, IReadOnlyList<string> path, Position position)
    {
        switch (parent, child)
        {
            case (YamlMapping a, YamlMapping b): return MergeMaps(a, b, path);
            case (YamlSequence a, YamlSequence b) when KeyOf(a) is { } key && key == KeyOf(b): return MergeLists(a, b, key, path);
            case (YamlSequence a, YamlSequence b) when HoldsMappings(a) && HoldsMappings(b): return new YamlSequence([.. a.Items, .. b.Items], b.Position);
        }
        if (!IsSame(parent, child)) _changes.Add(new YamlChange(path, position, IsNew: false));
        return child;
    }

    private YamlSequence MergeLists(YamlSequence parent, YamlSequence child, string key, IReadOnlyList<string> path)
    {
        var items = parent.Items.ToList();
        foreach (var item in child.Items)
        {
            var index = items.FindIndex(i => Name(i, key) == Name(item, key));
            if (index < 0) items.Add(item);
            else items[index] = MergeNodes(items[index], item, [.. path, Name(item, key)!], item.Position);
        }
        return new YamlSequence(items, child.Position);
    }

    /// <summary>Values are the same as written; those of a list in any order.</summary>
    private static bool IsSame(YamlNode parent, YamlNode child) => (parent, child) switch
    {
        (YamlScalar a, YamlScalar b) => a.Value == b.Value,
        (YamlSequence a, YamlSequence b) => a.Items.All(i => i is YamlScalar) && b.Items.All(i => i is YamlScalar) && Values(a).SetEquals(Values(b)),
        _ => false,
    };

    private static HashSet<string> Values(YamlSequence list) => [.. list.Items.OfType<YamlScalar>().Select(i => i.Value)];

    private static bool HoldsMappings(YamlSequence list) => list.Items.All(item => item is YamlMapping);

    /// <summary>The key by which every entry of a list is named, or null where they are not.</summary>
    private static string? KeyOf(YamlSequence list) =>
        list.Items.Count == 0 ? null : EntryKeys.FirstOrDefault(key => list.Items.All(item => Name(item, key) is not null));

    /// <summary>An entry of an area is named within it: the same key may stand in two areas.</summary>
    private static string? Name(YamlNode item, string key) => item is YamlMapping map && map.Find(key) is YamlScalar name
        ? map.Find("area") is YamlScalar area ? $"{area.Value}/{name.Value}" : name.Value
        : null;
}
