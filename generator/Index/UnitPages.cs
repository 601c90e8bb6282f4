using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>A public page for each unit with everything it has published, and one that lists the units.</summary>
internal static class UnitPages
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        var byUnit = pages.Items.Where(i => i.Unit is not null).ToLookup(i => i.Unit!);
        var units = pages.Tenant.Registries.Units;
        var (title, url) = (pages.Word("units"), pages.View.UnitsUrl);

        yield return new PageOutput(Addresses.File(url), () =>
        {
            var entries = units.Select(u => new DirectoryEntry(u.Name.In(pages.Language), $"{url}{u.Id}/", $"{byUnit[u.Id].Count()}"));
            var view = new DirectoryView(pages.Trail(title), title, pages.Word("units_intro"), [new DirectoryGroup("", null, [.. entries])]);
            return pages.Page(pages.Facts(title, pages.Word("units_intro"), url), "directory", view);
        });
        foreach (var unit in units)
            foreach (var output in ListsOf(pages, unit, [.. byUnit[unit.Id]])) yield return output;
    }

    private static IEnumerable<Output> ListsOf(SitePages pages, Unit unit, IReadOnlyList<Item> items)
    {
        var kinds = KindsOf(pages, unit, items);
        var groups = kinds.Select(k => new DirectoryEntry(k.Title, k.Url, $"{k.Items.Count}")).ToList();
        var whole = View(pages, unit, unit.Name.In(pages.Language)) with
        {
            Children = [.. pages.Tenant.Registries.Units.Where(u => u.Parent == unit.Id).Select(u => new Link(u.Name.In(pages.Language), Url(pages, u)))],
            ChildrenTitle = pages.Word("subordinate_units"),
            Facts = [.. Facts(pages, unit)],
            Groups = groups.Count == 0 ? [] : [new DirectoryGroup(pages.Word("by_kind"), null, groups)],
        };
        var lists = kinds.Select(k => (k.Url, k.Items, View: View(pages, unit, k.Title, new Link(unit.Name.In(pages.Language), Url(pages, unit)))));
        return lists.Prepend((Url(pages, unit), items, whole))
            .SelectMany(list => ListPages.Make(pages, new ItemList(list.Item1, "list", "", ListPages.DefaultSize, ItemOrdering.ByNewest(pages.Site, list.Item2), list.Item3)));
    }

    /// <summary>What the unit has published by type, the most first; none where all of it is of one type.</summary>
    private static List<Kind> KindsOf(SitePages pages, Unit unit, IReadOnlyList<Item> items)
    {
        var kinds = items.GroupBy(i => Slug.From(i.Type.Plural.Vi) is { Length: > 0 } slug ? slug : i.Type.Id)
            .Select(g => new Kind(g.First().Type.Plural.In(pages.Language), $"{Url(pages, unit)}{g.Key}/", [.. g]))
            .OrderByDescending(k => k.Items.Count).ThenBy(k => k.Url, StringComparer.Ordinal).ToList();
        return kinds.Count > 1 ? kinds : [];
    }

    private static ListView View(SitePages pages, Unit unit, string title, params Link[] above)
    {
        var trail = pages.Trail(title);
        var name = above.Length == 0 ? title : $"{unit.Name.In(pages.Language)}: {title}";
        return new ListView(
            trail with { Trail = [.. trail.Trail, new Link(pages.Word("units"), pages.View.UnitsUrl), .. above] }, name,
            above.Length == 0 ? unit.Functions?.In(pages.Language) ?? "" : "", 0, "cards", [], null, [], null, []);
    }

    private static string Url(SitePages pages, Unit unit) => $"{pages.View.UnitsUrl}{unit.Id}/";

    private static IEnumerable<FactView> Facts(SitePages pages, Unit unit)
    {
        if (unit.Head is { } head) yield return new FactView(pages.Word("responsible"), Text(head.In(pages.Language)));
        if (unit.Structure is { } structure) yield return new FactView(pages.Word("structure"), Passage(pages, structure));
        if (unit.Activities is { } activities) yield return new FactView(pages.Word("activities"), Passage(pages, activities));
        foreach (var contact in unit.Contacts) yield return new FactView(contact.Name.In(pages.Language), Contact(pages, contact));
    }

    private static Html Contact(SitePages pages, UnitContact contact)
    {
        FieldValue?[] parts =
        [
            contact.Address is { } address ? new TextValue(address.In(pages.Language)) : null,
            contact.Phone is { } phone ? new PhoneValue(phone) : null,
            contact.Email is { } email ? new EmailValue(email) : null,
        ];
        return new Html(string.Join(" · ", parts.OfType<FieldValue>().Select(p => FieldHtml.Of(p, pages.Language))));
    }

    private static Html Passage(SitePages pages, LocalText text) => FieldHtml.Of(new LongTextValue(text.In(pages.Language)), pages.Language);

    private static Html Text(string text) => new(HtmlText.Escape(text));

    /// <summary>What a unit has published of one type.</summary>
    private sealed record Kind(string Title, string Url, IReadOnlyList<Item> Items);
}
