using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>An entry of a register, or a rule of an area, stands there once: what names it means one thing, here and in the portals that extend this one.</summary>
internal sealed class UniqueEntryRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var topics = new Position($"{RepositoryReader.SharedFolder}/vocabularies/{TypeCatalogue.TopicsName}.yaml");
        Report(site.Repository.Catalogue.Topics.Select(t => (t.Key, topics)), diagnostics);
        Report(site.Tenant.Registries.Units.Select(u => (u.Id, u.Position)), diagnostics);
        Report(site.Tenant.Registries.Sources.Select(s => (s.Id, s.Position)), diagnostics);
        Report(site.Tenant.Registries.Contributors.Select(c => (c.Id, c.Position)), diagnostics);
        Report(site.Tenant.Registries.Channels.Select(c => (c.Id, c.Position)), diagnostics);
        Report(site.Tenant.Regulation.Rules.Select(r => ($"{r.Area}/{r.Key}", r.Position)), diagnostics);
        foreach (var unit in site.Tenant.Registries.Units)
            if (site.Tenant.Parent?.Lineage.FirstOrDefault(t => t.Registries.Units.Any(u => u.Id == unit.Id)) is { } owner)
                diagnostics.Add(TenantCodes.InheritedUnit, unit.Position, unit.Id, owner.Id);
    }

    private static void Report(IEnumerable<(string Id, Position Position)> entries, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, position) in entries)
            if (!seen.Add(id)) diagnostics.Add(TenantCodes.DuplicateEntry, position, id);
    }
}
