using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>Every unit of some levels has something in a section, or says that it has nothing for it.</summary>
internal sealed class CoverageRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsComplete) return;

        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.Coverage)
        {
            var sections = site.Tenant.Sections.All.Where(s => s.Key == rule.Section || s.Meets(rule.Section)).ToList();
            HashSet<string> covered = [.. site.Visible.Where(i => sections.Contains(i.Section)).SelectMany(UnitsOf)];
            foreach (var unit in site.Tenant.Registries.Units.Where(u => rule.UnitLevels.Contains(u.Level) && !covered.Contains(u.Id) && !SaysNone(u, rule.Section, sections)))
                diagnostics.Add(RequirementCodes.NotCovered.At(unit.Position, unit.Id, rule.Section).Citing(regulation, rule, rule.IsEncouraged));
        }
    }

    /// <summary>The unit that supplied an item and those that its fields name.</summary>
    private static IEnumerable<string> UnitsOf(Item item) =>
        item.Fields.Values.SelectMany(v => v.WithParts).OfType<UnitValue>().Select(u => u.Id).Append(item.Unit ?? "");

    private static bool SaysNone(Unit unit, string key, IEnumerable<Section> sections) =>
        unit.None.Contains(key) || sections.Any(s => unit.None.Contains(s.Key) || unit.None.Contains(s.Folder));
}
