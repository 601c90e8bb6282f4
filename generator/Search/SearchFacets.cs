using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Search;

/// <summary>By what results can be narrowed: what every item has, and the fields that its type calls facets.</summary>
internal static class SearchFacets
{
    public const string Type = "loai";
    public const string Year = "nam";
    public const string Language = "ngon-ngu";
    public const string Unit = "don-vi";
    public const string Validity = "hieu-luc";

    /// <param name="badges">What readers must know of the item; of a document its validity comes first.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(SitePages pages, Item item, string published, IReadOnlyList<string> badges)
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Type] = [item.Type.Label.In(pages.Language)],
            [Year] = [published[..4]],
            [Language] = [pages.Language],
        };
        if (item.Unit is { } unit && pages.Tenant.FindUnit(unit) is { } found) facets[Unit] = [found.Name.In(pages.Language)];
        if (item.Type.Has(Traits.Document)) facets[Validity] = [.. badges.Take(1)];
        foreach (var field in item.Type.Fields.Where(f => f.IsFacet))
            if (item.Fields.TryGetValue(field.Key, out var value))
                facets[field.Key] = value is ListValue list ? [.. list.Items.Select(v => v.Plain(pages.Language))] : [value.Plain(pages.Language)];
        return facets;
    }
}
