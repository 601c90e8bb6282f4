using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Units and topics have pages, so their ids are parts of addresses and of file names.</summary>
internal sealed class AddressableIdRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var unit in site.Tenant.Registries.Units.Where(u => !Slug.IsValid(u.Id))) diagnostics.Add(ItemCodes.BadId, unit.Position, unit.Id);
        foreach (var topic in site.Repository.Catalogue.Topics.Where(t => !Slug.IsValid(t.Key)))
            diagnostics.Add(ItemCodes.BadId, new Position($"{RepositoryReader.SharedFolder}/vocabularies/{Model.Types.TypeCatalogue.TopicsName}.yaml"), topic.Key);
    }
}
