using System.Globalization;
using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Index;

/// <summary>The items of a section that share a value of a field that the section is browsed by.</summary>
/// <param name="Url">In Vietnamese: <c>/du-an/status/ongoing/</c>.</param>
/// <param name="Value">What they share, in words.</param>
internal sealed record BrowseList(FieldDefinition Field, string Url, LocalText Value, IReadOnlyList<Item> Items);

/// <summary>Parts a section's items by the fields it is browsed by, days by their year. An item stands in the list of each of its values, and in no other.</summary>
internal static class BrowseLists
{
    /// <summary>The lists that have items: fields in the section's order, their values in that of the options or of the units, years from the last.</summary>
    public static IReadOnlyList<BrowseList> Of(Tenant tenant, Section section, ILookup<string, Item> bySection)
    {
        if (section.Browse.Count == 0) return [];
        var own = bySection[section.Folder];
        List<Item> items = [.. own.Any() ? own : tenant.Sections.Under(section.Folder).SelectMany(s => bySection[s.Folder])];
        return [.. section.Browse.Distinct().SelectMany(key => OfField(tenant, section, key, items))];
    }

    /// <summary>True for days, and for facets whose values are a list known beforehand.</summary>
    public static bool CanBrowse(FieldDefinition field) => IsDay(field) || (field.IsFacet && (IsUnit(field.Kind) || field.Kind.Choice is not null));

    /// <summary>Every value that a field can have, as it stands in addresses; years are good addresses whatever they are.</summary>
    public static IEnumerable<string> Values(Tenant tenant, FieldDefinition field) =>
        IsUnit(field.Kind) ? Units(tenant).Select(u => u.Key) : field.Kind.Choice?.Options.Select(o => o.Key) ?? [];

    /// <summary>All that an item can be browsed by: keys of fields with their values.</summary>
    public static IEnumerable<(string Key, string Value)> Of(Item item) => item.Fields.Keys.SelectMany(key => ValuesOf(item, key).Select(value => (key, value)));

    private static IEnumerable<BrowseList> OfField(Tenant tenant, Section section, string key, List<Item> items)
    {
        var byValue = items.SelectMany(item => ValuesOf(item, key).Distinct().Select(value => (value, item))).ToLookup(p => p.value, p => p.item);
        var fields = items.Select(i => i.Type).Distinct().Select(t => t.Field(key)).OfType<FieldDefinition>().Where(CanBrowse).ToList();
        var values = fields.SelectMany(f => IsDay(f) ? Years(byValue) : IsUnit(f.Kind) ? Units(tenant) : f.Kind.Choice!.Options.Select(o => (o.Key, o.Label))).DistinctBy(v => v.Key);
        return values.Where(v => byValue.Contains(v.Key)).Select(v => new BrowseList(fields[0], $"/{section.Folder}/{key}/{v.Key}/", v.Label, [.. byValue[v.Key]]));
    }

    private static IEnumerable<string> ValuesOf(Item item, string key) =>
        item.Type.Field(key) is { } field && CanBrowse(field) && item.Fields.TryGetValue(key, out var value)
            ? value.WithParts.Select(Key).OfType<string>()
            : [];

    private static string? Key(FieldValue value) => value switch
    {
        ChoiceValue choice => choice.Option.Key,
        UnitValue unit => unit.Id,
        DateValue day => day.Date.Year.ToString("D4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsDay(FieldDefinition field) => field.Kind == FieldKinds.Date;

    private static IEnumerable<(string Key, LocalText Label)> Years(ILookup<string, Item> byYear) =>
        byYear.Select(items => items.Key).OrderDescending(StringComparer.Ordinal).Select(year => (year, new LocalText(year)));

    private static bool IsUnit(FieldKind kind) => kind == FieldKinds.Unit || kind is ListKind { Of: var of } && of == FieldKinds.Unit;

    private static IEnumerable<(string Key, LocalText Label)> Units(Tenant tenant) =>
        tenant.Lineage.SelectMany(t => t.Registries.Units).Select(u => (u.Id, u.Name));
}
