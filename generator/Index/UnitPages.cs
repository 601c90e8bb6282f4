using Portal.Generator.Load;
using Portal.Model.Tenants;
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
            foreach (var output in ListPages.Make(pages, ListOf(pages, unit, byUnit[unit.Id], title, url)))
                yield return output;
    }

    private static ItemList ListOf(SitePages pages, Unit unit, IEnumerable<Item> items, string title, string url)
    {
        var name = unit.Name.In(pages.Language);
        var trail = pages.Trail(name);
        var view = new ListView(
            trail with { Trail = [.. trail.Trail, new Link(title, url)] }, name, unit.Functions?.In(pages.Language) ?? "", 0, "cards", [], null,
            [.. pages.Tenant.Registries.Units.Where(u => u.Parent == unit.Id).Select(u => new Link(u.Name.In(pages.Language), $"{url}{u.Id}/"))],
            null, [.. Facts(pages, unit)]);
        return new ItemList($"{url}{unit.Id}/", "list", "", ListPages.DefaultSize, ItemOrdering.ByNewest(pages.Site, items), view);
    }

    private static IEnumerable<FactView> Facts(SitePages pages, Unit unit)
    {
        if (unit.Head is { } head) yield return new FactView(pages.Word("responsible"), Text(head.In(pages.Language)));
        foreach (var contact in unit.Contacts)
        {
            var parts = new[] { contact.Address?.In(pages.Language), contact.Phone, contact.Email }.OfType<string>();
            yield return new FactView(contact.Name.In(pages.Language), Text(string.Join(" · ", parts)));
        }
    }

    private static Html Text(string text) => new(HtmlText.Escape(text));
}
