using Portal.Model.Checks;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Load;

/// <summary>All settings of a content repository: the shared catalogue and every tenant, parents before children.</summary>
public sealed record Repository(SourceTree Source, TypeCatalogue Catalogue, SharedProfiles Profiles, IReadOnlyList<Tenant> Tenants)
{
    /// <summary>What checks of accessibility recognise things by.</summary>
    public AccessibilityWords Words { get; init; } = AccessibilityWords.None;

    /// <summary>Short forms that search knows in every portal.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; init; } = [];

    public Tenant? Find(string id) => Tenants.FirstOrDefault(t => t.Id == id);

    /// <summary>The portals that extend one directly.</summary>
    public IReadOnlyList<Tenant> ChildrenOf(Tenant tenant) => [.. Tenants.Where(t => t.Parent?.Id == tenant.Id)];

    /// <summary>Every portal under one, whether or not the levels between them exist.</summary>
    public IEnumerable<Tenant> Below(Tenant tenant) => Tenants.Where(t => t.Id != tenant.Id && t.Lineage.Any(above => above.Id == tenant.Id));
}
