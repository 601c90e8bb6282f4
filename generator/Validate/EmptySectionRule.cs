using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>A section that was set up but holds nothing is a promise not kept: it is listed under the unit that owes it.</summary>
internal sealed class EmptySectionRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsComplete) return;

        HashSet<string> filled = [.. site.Visible.Select(i => i.Section.Folder)];
        foreach (var section in site.Tenant.Sections.All)
        {
            var isParent = site.Tenant.Sections.Under(section.Folder).Any();
            if (!isParent && !filled.Contains(section.Folder))
                diagnostics.Add(RegulationCodes.EmptySection, section.Position, section.Folder, section.Owner ?? "");
        }
    }
}
