using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Fields;

namespace Portal.Generator.Search;

/// <summary>By what results can be narrowed: what every item has, and the fields that its type calls facets.</summary>
internal static class SearchFacets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(SitePages pages, Item item, string published)
    {
        var facets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["loai"] = [item.Type.Label.In(pages.Language)],
            ["nam"] = [published[..4]],
            ["ngon-ngu"] = [pages.Language],
        };
        if (item.Unit is { } unit && pages.Tenant.FindUnit(unit) is { } found) facets["don-vi"] = [found.Name.In(pages.Language)];
        foreach (var field in item.Type.Fields.Where(f => f.IsFacet))
            if (item.Fields.TryGetValue(field.Key, out var value))
                facets[field.Key] = value is ListValue list ? [.. list.Items.Select(v => v.Plain(pages.Language))] : [value.Plain(pages.Language)];
        return facets;
    }
}
