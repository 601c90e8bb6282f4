namespace Portal.Generator.Load;

/// <summary>Items that need not be read again, because a change leaves them alone.</summary>
/// <param name="items">All items of a portal.</param>
/// <param name="changes">True where the change touches something below a folder.</param>
/// <param name="isComplete">All items of the portal could be read, so that a section without changes is known as a whole.</param>
internal sealed class KnownItems(IReadOnlyList<Item> items, Func<string, bool> changes, bool isComplete)
{
    private readonly ILookup<string, Item> _bySection = items.ToLookup(i => Above(Above(i.Path)));
    private readonly Dictionary<string, Item> _byFolder = items.DistinctBy(i => Above(i.Path)).ToDictionary(i => Above(i.Path));

    /// <summary>All items of a section's folder; null where it must be listed again.</summary>
    public Item[]? In(string section) => isComplete && _bySection.Contains(section) && !changes(section) ? [.. _bySection[section]] : null;

    /// <summary>The item of a folder; null where it must be read again.</summary>
    public Item? At(string folder) => changes(folder) ? null : _byFolder.GetValueOrDefault(folder);

    private static string Above(string path) => path[..path.LastIndexOf('/')];
}
