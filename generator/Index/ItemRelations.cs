using Portal.Generator.Load;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>An item's relations as they read from its page: its own, and those that only the other document states.</summary>
internal static class ItemRelations
{
    public static IReadOnlyList<RelationView> Of(SitePages pages, Item item)
    {
        var stated = pages.Relations.From(item).Select(r => (Title: r.Kind.Label.In(pages.Language), Other: r.To));
        var inverse = pages.Relations.To(item).Where(r => r.Kind.Inverse is not null).Select(r => (Title: r.Kind.Inverse!.In(pages.Language), Other: r.From));
        return [.. stated.Concat(inverse).GroupBy(r => r.Title).Select(g => new RelationView(g.Key, [.. g.Select(r => pages.LinkTo(r.Other))]))];
    }
}
