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
        var empty = site.Tenant.Sections.All.Where(s => !filled.Contains(s.Folder) && !site.Tenant.Sections.Under(s.Folder).Any()).ToList();
        // A portal that has just been set up is told so once.
        if (filled.Count == 0 && empty.Count > 1)
            diagnostics.Add(RegulationCodes.EmptyPortal, new Position(empty[0].Position.File), $"{empty.Count}", site.Tenant.Id);
        else
            foreach (var section in empty) diagnostics.Add(RegulationCodes.EmptySection, section.Position, section.Folder, section.Owner ?? "");
    }
}
