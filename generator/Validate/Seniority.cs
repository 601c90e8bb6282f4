using Portal.Generator.Load;

namespace Portal.Generator.Validate;

/// <summary>Which of two items was there first: where only one may have something, it is the newer that is told, since others refer to the older.</summary>
internal static class Seniority
{
    /// <summary>The items of a portal, oldest first: what stood there before the change, then by when it came to the publishing branch.</summary>
    public static IEnumerable<Item> OldestFirst(Site site)
    {
        HashSet<(string, string)> before = [.. site.Before?.Items.Select(Key) ?? []];
        return site.Items.OrderByDescending(i => before.Contains(Key(i))).ThenBy(site.Timeline.ArrivedAt);
    }

    /// <summary>An item that was given the id of another is new under it.</summary>
    private static (string, string) Key(Item item) => (item.Path, item.Id);
}
