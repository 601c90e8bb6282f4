using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>Says who has to see to something: the unit that supplied the item, else the one that owns the section, else the board's standing agency.</summary>
internal sealed class Owners(Site site)
{
    private readonly Dictionary<string, Item> _byFolder = site.Items.ToDictionary(i => i.Path[..i.Path.LastIndexOf('/')], StringComparer.Ordinal);

    /// <summary>A task with its owner; whatever else was found belongs to the author of the change.</summary>
    public Diagnostic Named(Diagnostic diagnostic) => diagnostic.Severity == Severity.Task ? diagnostic with { Owner = Of(diagnostic.Position.File) } : diagnostic;

    private LocalText? Of(string file)
    {
        var tenant = site.Tenant;
        var unit = UnitOf(file) ?? (tenant.Board?.Standing is { } standing ? tenant.FindUnit(standing) : null);
        return unit?.Name ?? tenant.Bodies.Manager?.Name ?? tenant.Bodies.Owner?.Name;
    }

    private Unit? UnitOf(string file)
    {
        var item = file.LastIndexOf('/') is > 0 and var slash ? _byFolder.GetValueOrDefault(file[..slash]) : null;
        var section = item?.Section ?? (file.Split('/') is ["content", _, var folder, ..] ? site.Tenant.Sections.Find(folder) : null);
        return (item?.Unit ?? section?.Owner) is { } id ? site.Tenant.FindUnit(id) : null;
    }
}
