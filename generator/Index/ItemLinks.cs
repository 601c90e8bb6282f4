using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>What an item's fields point at.</summary>
/// <param name="prose">The Markdown of the item's page; null for cards, which show none.</param>
internal sealed class ItemLinks(SitePages pages, Item item, ItemProse? prose = null) : IFieldLinks
{
    public Link? Unit(string id)
    {
        var unit = pages.Tenant.FindUnit(id);
        if (unit is null) return null;
        var isOwn = pages.Tenant.Registries.Units.Contains(unit);
        var owner = pages.Tenant.Lineage.First(t => t.Registries.Units.Contains(unit));
        return new Link(unit.Name.In(pages.Language), (isOwn ? "" : owner.CanonicalHost.Origin) + $"/{Addresses.Units}/{unit.Id}/");
    }

    public Link? Section(string folder) =>
        pages.Tenant.Sections.Find(folder) is { } section
            ? SiteViews.SectionLink(section, SiteViews.HasPage(pages.Site, section, pages.Language) ? pages.Language : Languages.Vietnamese)
            : null;

    public Link? Item(string id) =>
        pages.Site.Find(id) is { } other && pages.Site.IsVisible(other) ? pages.LinkTo(other) : null;

    public string FileUrl(string name) => item.Url + Uri.EscapeDataString(name);

    public ImageView Image(ImageValue image) => ImageViews.Of(item, image);

    public Html Passage(MarkdownValue passage, string label) =>
        prose?.Passage(passage, label) ?? new Html(HtmlText.Escape(passage.Plain(pages.Language)));

    public IReadOnlyList<IReadOnlyList<string>>? Table(string name) =>
        item.File(name) is { } file ? CsvTable.Read(pages.Site.Repository.Source, file.Path, pages.Diagnostics) : null;
}
