using System.Buffers;
using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Checking;

/// <summary>The items whose pages a change can break: those it touches and those that name one of them, by address or by number.</summary>
internal sealed class Reach
{
    public Reach(ChangedFiles change, Site site, Site? before)
    {
        if (before is null || !change.IsContentOnly) return;
        var (now, then) = (site.Items.Where(change.Touches).ToList(), before.Items.Where(change.Touches).ToList());
        string[] names = [.. now.Concat(then).SelectMany(Names).Distinct()];
        var search = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
        Now = Of(site);
        Before = Of(before);

        IReadOnlyList<Item> Of(Site portal) => [.. portal.Items.Where(i => change.Touches(i) || Mentions(i, search))];
    }

    /// <summary>Those of the portal as it is; null = all.</summary>
    public IReadOnlyList<Item>? Now { get; }

    /// <summary>Those of the portal as it was; null = all.</summary>
    public IReadOnlyList<Item>? Before { get; }

    private static IEnumerable<string> Names(Item item)
    {
        yield return item.Slug;
        foreach (var from in item.RedirectFrom) yield return from.Trim('/').Split('/')[^1];
        if (item.Role(Traits.Document, "number")?.Plain(item.Text.Language) is { Length: > 0 } number) yield return number;
    }

    private static bool Mentions(Item item, SearchValues<string> names) =>
        Mentions(item.Text, names) || (item.English is { } english && Mentions(english, names));

    private static bool Mentions(ItemText text, SearchValues<string> names) =>
        text.Body.AsSpan().ContainsAny(names) || text.Fields.Values.SelectMany(v => v.WithParts).OfType<MarkdownValue>().Any(m => m.Source.AsSpan().ContainsAny(names));
}
