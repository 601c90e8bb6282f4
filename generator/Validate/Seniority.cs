using Portal.Generator.Documents;
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

    /// <summary>Documents that readers have or will have, oldest first: what was withdrawn or is a draft stands in nobody's way.</summary>
    public static IEnumerable<Document> DocumentsInUse(Site site) =>
        OldestFirst(site).Where(i => site.Timeline.StatusOf(i) is ItemStatus.Published or ItemStatus.Scheduled).Select(Document.Of).OfType<Document>();

    /// <summary>An item that was given the id of another is new under it.</summary>
    private static (string, string) Key(Item item) => (item.Path, item.Id);
}
