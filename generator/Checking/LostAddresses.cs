using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Checking;

/// <summary>Pages that readers know and that a change takes away, or moves, without leaving anything at their address (links on paper and elsewhere lead there).</summary>
internal static class LostAddresses
{
    public static IEnumerable<Diagnostic> Between(Site before, Site now)
    {
        var items = now.Items.ToLookup(now.Timeline.IsUnpublished, i => i.Url);
        HashSet<string> kept = [.. items[false], .. now.Items.SelectMany(i => i.RedirectFrom), .. now.Tenant.Redirects.Select(r => r.From)];
        HashSet<string> unpublished = [.. items[true]];
        // An item that is there and cannot be read is no page taken away; one that became a draft again is.
        return before.Items
            .Where(i => !kept.Contains(i.Url) && before.Timeline.StatusOf(i) == ItemStatus.Published && (unpublished.Contains(i.Url) || !now.Repository.Source.HasFile(i.Path)))
            .Select(i => Lost(i, now));
    }

    /// <summary>Published items that stand where they stood under another identifier, which no item has any more: whatever named them by it names nothing.</summary>
    public static IEnumerable<Diagnostic> ChangedIds(Site before, Site now)
    {
        var items = now.Items.Where(i => i.Id.Length > 0).ToLookup(i => i.Path);
        HashSet<string> ids = [.. now.Items.Select(i => i.Id)];
        return before.Items.Where(i => i.Id.Length > 0 && !ids.Contains(i.Id) && before.Timeline.StatusOf(i) is ItemStatus.Published or ItemStatus.Withdrawn)
            .SelectMany(then => items[then.Path].Where(i => i.Id != then.Id).Select(i => ItemCodes.IdChanged.At(i.Places.At(CoreKeys.Id), then.Id, i.Id)));
    }

    private static Diagnostic Lost(Item item, Site now) => now.Items.FirstOrDefault(i => i.Id == item.Id && i.Url != item.Url) is { } moved
        ? ItemCodes.MovedWithoutRedirect.At(moved.Places.Start, item.Url, moved.Url)
        : ItemCodes.PublishedRemoved.At(new Position(item.Path), item.Url);
}
