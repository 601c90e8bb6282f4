using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>
/// The lists that a change takes away: those of a section by a value, of a unit by type, of a topic, and their further pages come and go with their
/// items. All files of both states are listed only where an item left a list, since that takes as long as listing a whole portal.
/// </summary>
/// <param name="then">The items that the change touches, as they were.</param>
/// <param name="now">As they are.</param>
/// <param name="themes">The folder of the themes that came with the program.</param>
internal sealed class VanishedLists(IReadOnlyList<Item> then, IReadOnlyList<Item> now, string themes)
{
    /// <summary>The last parts of their addresses.</summary>
    public IEnumerable<string> Between(Site before, Site after)
    {
        if (!MayLack(before, after)) return [];
        var kept = SiteFiles.Paths(after, themes).ToHashSet(StringComparer.Ordinal);
        return SiteFiles.Paths(before, themes).Where(path => !kept.Contains(path)).Select(Name).Where(name => name.Length > 0).Distinct();
    }

    /// <summary>True where an item stands in a list no more.</summary>
    private bool MayLack(Site before, Site after)
    {
        var places = now.Where(i => i.Tenant.Id == after.Tenant.Id).ToDictionary(i => i.Path, i => Lists(after, i));
        return then.Where(i => i.Tenant.Id == before.Tenant.Id).Any(i => !Lists(before, i).IsSubsetOf(places.GetValueOrDefault(i.Path) ?? []));
    }

    /// <summary>What decides in which lists an item stands.</summary>
    private static HashSet<(string, string)> Lists(Site site, Item item) => !site.IsVisible(item)
        ? []
        :
        [
            .. BrowseLists.Of(item), .. item.Topics.Select(topic => ("topic", topic)),
            ("section", item.Section.Folder), ("type", item.Type.Id), ("unit", item.Unit ?? ""), ("english", item.English is null ? "" : Languages.English),
        ];

    /// <summary><c>a/trang-2/index.html</c> → <c>trang-2</c>.</summary>
    private static string Name(string path) => path.Split('/') is [.., var folder, "index.html"] ? folder : path[(path.LastIndexOf('/') + 1)..];
}
