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
        var units = Names(registries.SelectMany(r => r.Units).Select(u => (u.Id, u.Name)));
        var sources = Names(registries.SelectMany(r => r.Sources).Select(s => (s.Id, s.Name)));
        var contributors = Names(registries.SelectMany(r => r.Contributors).Select(c => (c.Id, c.Name)));
        var topics = Names(site.Repository.Catalogue.Topics.Select(t => (t.Key, t.Label)));

        foreach (var item in site.Items)
        {
            Require(item, CoreKeys.Unit, item.Unit, units, TenantCodes.UnknownUnit, diagnostics);
            Require(item, CoreKeys.Source, item.Source, sources, TenantCodes.UnknownSource, diagnostics);
            Require(item, CoreKeys.Contributor, item.Contributor, contributors, TenantCodes.UnknownContributor, diagnostics);
            foreach (var topic in item.Topics) Require(item, CoreKeys.Topics, topic, topics, TenantCodes.UnknownTopic, diagnostics);
        }
    }

    private static Dictionary<string, LocalText> Names(IEnumerable<(string Id, LocalText Name)> entries) =>
        entries.DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => e.Name);

    private static void Require(Item item, string key, string? name, Dictionary<string, LocalText> known, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        if (name is null || known.ContainsKey(name)) return;
        var near = Suggestion.Named(name, known.Select(k => (k.Key, k.Value)));
        diagnostics.Add(code, item.Places.At(key), name, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
