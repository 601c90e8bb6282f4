using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>A regulation's rules name types, fields, sections and profiles that exist: a misspelt rule would silently bind nobody.</summary>
internal sealed class RegulationNamesRule : IRule
{
    private static readonly IReadOnlyList<string> TraitsWithEmail = [.. Traits.Roles.Where(t => t.Value.Contains("email")).Select(t => t.Key)];

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (regulation, types) = (site.Tenant.Regulation, site.Repository.Catalogue.Types);
        var known = Sections(site).ToList();
        var sections = known.Select(s => s.Key).ToList();
        foreach (var rule in regulation.RequiredFields)
        {
            if (rule.Type is { } type) Require(type, types.Keys, regulation.Position, diagnostics);
            if (rule.Section is { } section) Require(section, sections, regulation.Position, diagnostics);
            foreach (var field in new[] { rule.Field, rule.When?.Field }.OfType<string>())
                Require(field, [.. CoreValues.Keys, .. FieldsOf(rule.Type, types)], regulation.Position, diagnostics);
        }
        foreach (var rule in regulation.Profiles) Require(rule.Profile, site.Repository.Profiles.Sections.Keys, regulation.Position, diagnostics);
        if (regulation.Metadata is { } metadata) Require(metadata.Profile, site.Repository.Profiles.Metadata.Keys, regulation.Position, diagnostics);
        foreach (var yearly in known.Select(s => s.EveryYear).OfType<YearlyItem>()) Require(yearly.Field, FieldsOf(null, types), regulation.Position, diagnostics);
        foreach (var rule in regulation.Vocabularies) Require(rule.Name, site.Repository.Catalogue.Vocabularies.Keys, regulation.Position, diagnostics);
        foreach (var criterion in regulation.Standards.SelectMany(s => s.Criteria)) Require(criterion, site.Repository.Profiles.Criteria.Keys, regulation.Position, diagnostics);
        foreach (var rule in regulation.Coverage) Require(rule.Section, sections, regulation.Position, diagnostics);
        foreach (var type in regulation.Remit?.Types ?? []) Require(type, types.Keys, regulation.Position, diagnostics);
        foreach (var trait in regulation.EmailDomain?.Traits ?? []) Require(trait, TraitsWithEmail, regulation.Position, diagnostics);
        if (!regulation.IsStated) return;
        CheckCovers(site, known, diagnostics);
        CheckSatisfies(site, known, diagnostics);
    }

    /// <summary>Those of the regulation and of the lists that it takes over.</summary>
    private static IEnumerable<RequiredSection> Sections(Site site) => site.Tenant.Regulation.Sections.Concat(
        site.Tenant.Regulation.Profiles.Select(p => site.Repository.Profiles.Sections.GetValueOrDefault(p.Profile)).OfType<SectionProfile>().SelectMany(p => p.Sections));

    /// <summary>A section satisfies sections of the regulation, or parts of them.</summary>
    private static void CheckSatisfies(Site site, IReadOnlyList<RequiredSection> known, DiagnosticBag diagnostics)
    {
        var keys = known.SelectMany(s => s.Parts.Select(p => (Key: $"{s.Key}/{p.Key}", p.Title)).Prepend((s.Key, s.Title))).DistinctBy(k => k.Key).ToList();
        foreach (var section in site.Tenant.Sections.All)
            foreach (var key in section.Satisfies.Except(keys.Select(k => k.Key)))
            {
                var near = Suggestion.Named(key, keys);
                diagnostics.Add(RegulationCodes.UnknownRequirement, section.Position, section.Folder, key, Suggestion.Vietnamese(near), Suggestion.English(near));
            }
    }

    /// <summary>A page covers parts of the regulation's sections that its own section satisfies.</summary>
    private static void CheckCovers(Site site, IReadOnlyList<RequiredSection> known, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => i.Covers.Count > 0))
        {
            var parts = known.Where(s => s.IsMetBy(item.Section)).SelectMany(s => s.Parts).Select(p => p.Key).ToList();
            foreach (var part in item.Covers.Except(parts))
            {
                var near = Suggestion.Nearest(part, parts);
                diagnostics.Add(ItemCodes.UnknownPart, item.Places.At(CoreKeys.Covers), part, item.Section.Folder, Suggestion.Vietnamese(near), Suggestion.English(near));
            }
        }
    }

    private static IEnumerable<string> FieldsOf(string? type, IReadOnlyDictionary<string, ContentType> types) =>
        (type is null ? types.Values : types.TryGetValue(type, out var one) ? [one] : []).SelectMany(t => t.Fields).Select(f => f.Key);

    private static void Require(string name, IEnumerable<string> known, Position position, DiagnosticBag diagnostics)
    {
        if (known.Contains(name)) return;
        var near = Suggestion.Nearest(name, known.Distinct());
        diagnostics.Add(RegulationCodes.UnknownName, position, name, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
