using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Index;

/// <summary>The order of items in a list. Ties fall by address, so the order is the same on every machine.</summary>
internal static class ItemOrdering
{
    private static readonly ItemOrder Newest = new(ItemOrder.Published, Descending: true);

    /// <summary>A section's list stands in the order of the first type that it accepts.</summary>
    public static IReadOnlyList<Item> InSection(Site site, Section section, IEnumerable<Item> items)
    {
        var type = section.Accepts.Select(t => site.Repository.Catalogue.Types.GetValueOrDefault(t)).FirstOrDefault(t => t is not null);
        return Order(site, items, type?.Order ?? Newest);
    }

    public static IReadOnlyList<Item> ByNewest(Site site, IEnumerable<Item> items) => Order(site, items, Newest);

    private static IReadOnlyList<Item> Order(Site site, IEnumerable<Item> items, ItemOrder order)
    {
        var byAddress = items.OrderBy(i => i.Url, StringComparer.Ordinal);
        if (order.By == ItemOrder.Title)
            return [.. order.Descending ? byAddress.OrderByDescending(i => i.Text.Title, VietnameseOrder.Names) : byAddress.OrderBy(i => i.Text.Title, VietnameseOrder.Names)];

        var keyed = byAddress.Select(i => (Item: i, Key: Key(site, i, order.By)));
        var sorted = order.Descending ? keyed.OrderByDescending(k => k.Key, Comparer<IComparable?>.Default) : keyed.OrderBy(k => k.Key, Comparer<IComparable?>.Default);
        return [.. sorted.Select(k => k.Item)];
    }

    /// <summary>A key that compares with those of the same order: a moment, or the plain words of any other field.</summary>
    private static IComparable? Key(Site site, Item item, string by) => by == ItemOrder.Published
        ? site.Timeline.PublishedAt(item)
        : item.Fields.GetValueOrDefault(by) switch
        {
            DateValue date => Portal.Model.Calendar.VietnamTime.StartOf(date.Date),
            MomentValue moment => moment.Time,
            _ => null,
        };
}
