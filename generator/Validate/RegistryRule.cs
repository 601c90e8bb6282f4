using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Units, sources, contributors and topics are those that the portal or one it extends has registered.</summary>
internal sealed class RegistryRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var registries = site.Tenant.Lineage.Select(t => t.Registries).ToList();
        HashSet<string> units = [.. registries.SelectMany(r => r.Units).Select(u => u.Id)];
        HashSet<string> sources = [.. registries.SelectMany(r => r.Sources).Select(s => s.Id)];
        HashSet<string> contributors = [.. registries.SelectMany(r => r.Contributors).Select(c => c.Id)];
        HashSet<string> topics = [.. site.Repository.Catalogue.Topics.Select(t => t.Key)];

        foreach (var item in site.Items)
        {
            Require(item, CoreKeys.Unit, item.Unit, units, TenantCodes.UnknownUnit, diagnostics);
            Require(item, CoreKeys.Source, item.Source, sources, TenantCodes.UnknownSource, diagnostics);
            Require(item, CoreKeys.Contributor, item.Contributor, contributors, TenantCodes.UnknownContributor, diagnostics);
            foreach (var topic in item.Topics) Require(item, CoreKeys.Topics, topic, topics, TenantCodes.UnknownTopic, diagnostics);
        }
    }

    private static void Require(Item item, string key, string? name, HashSet<string> known, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        if (name is null || known.Contains(name)) return;
        var near = Suggestion.Nearest(name, known);
        diagnostics.Add(code, item.Places.At(key), name, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
