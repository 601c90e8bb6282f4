using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A section is browsed by fields that an accepted type offers for it, and the lists have addresses of their own.</summary>
internal sealed class BrowseRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var section in site.Tenant.Sections.All.Where(s => s.Browse.Count > 0)) CheckSection(site, section, diagnostics);
    }

    private static void CheckSection(Site site, Section section, DiagnosticBag diagnostics)
    {
        var fields = Types(site, section).SelectMany(t => t.Fields).Where(BrowseLists.CanBrowse).ToList();
        var offered = fields.Select(f => f.Key).ToHashSet();
        foreach (var key in section.Browse.Where(key => !offered.Contains(key)))
        {
            var near = Suggestion.Nearest(key, offered);
            diagnostics.Add(TenantCodes.CannotBrowse, section.Position, section.Folder, key, Suggestion.Vietnamese(near), Suggestion.English(near));
        }

        foreach (var item in site.Items.Where(i => i.Section == section && section.Browse.Contains(i.Slug)))
            diagnostics.Add(ItemCodes.DuplicateAddress, new Position(item.Path), item.Url, section.Position.ToString());
        // Every value that could be chosen: which lists there are depends on what is visible, the values do not.
        foreach (var part in section.Browse.Concat(fields.Where(f => section.Browse.Contains(f.Key)).SelectMany(f => BrowseLists.Values(site.Tenant, f))).Distinct().Where(part => !Slug.IsValid(part)))
            diagnostics.Add(ItemCodes.BadId, section.Position, part);
    }

    /// <summary>The types of the items that the section lists: its own, or those of the sections under it.</summary>
    private static IEnumerable<Model.Types.ContentType> Types(Site site, Section section) =>
        site.Tenant.Sections.Under(section.Folder).Prepend(section).SelectMany(s => s.Accepts).Select(site.Repository.Catalogue.Types.GetValueOrDefault).OfType<Model.Types.ContentType>();
}
