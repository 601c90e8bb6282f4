using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Sections have addresses of their own, parents and menus that exist, known types, and an owner.</summary>
internal sealed class SectionTreeRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(Addresses.Reserved);
        foreach (var section in site.Tenant.Sections.All)
        {
            if (!Slug.IsValid(section.Folder)) diagnostics.Add(ItemCodes.BadSlug, section.Position, section.Folder, Slug.From(section.Folder));
            if (!seen.Add(section.Folder)) diagnostics.Add(TenantCodes.ReservedFolder, section.Position, section.Folder);
            if (section.Parent is { } parent && site.Tenant.Sections.Find(parent) is null) UnknownFolders.Report(site, "parent", parent, section.Position, diagnostics);
            if (IsUnderItself(site.Tenant.Sections, section)) diagnostics.Add(TenantCodes.SectionCycle, section.Position, section.Folder);
            CheckTypes(site, section, diagnostics);
            CheckOwner(site, section, diagnostics);
        }
        foreach (var folder in site.Tenant.Navigation.Main.Concat(site.Tenant.Navigation.Footer).Where(f => site.Tenant.Sections.Find(f) is null))
            UnknownFolders.Report(site, "navigation", folder, new Position($"tenants/{site.Tenant.Id}/navigation.yaml"), diagnostics);
    }

    private static bool IsUnderItself(SectionTree sections, Section section)
    {
        var above = section;
        for (var steps = 0; steps < sections.All.Count && above?.Parent is { } parent; steps++)
        {
            if (parent == section.Folder) return true;
            above = sections.Find(parent);
        }

        return false;
    }

    private static void CheckTypes(Site site, Section section, DiagnosticBag diagnostics)
    {
        var types = site.Repository.Catalogue.Types;
        foreach (var type in section.Accepts.Where(t => !types.ContainsKey(t)))
        {
            var near = Suggestion.Nearest(type, types.Keys);
            diagnostics.Add(TypeCodes.UnknownType, section.Position, type, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
    }

    private static void CheckOwner(Site site, Section section, DiagnosticBag diagnostics)
    {
        if (section.Owner is null) diagnostics.Add(TenantCodes.NoOwner, section.Position, section.Folder);
        else if (site.Tenant.FindUnit(section.Owner) is null) UnknownUnits.Report(site, section.Owner, section.Position, diagnostics);
    }
}
