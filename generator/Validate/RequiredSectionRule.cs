using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>Every section and part that is asked of the portal is there.</summary>
internal sealed class RequiredSectionRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var place = new Position($"tenants/{site.Tenant.Id}/sections.yaml");
        foreach (var asked in site.RequiredSections)
        {
            var required = asked.Section;
            if (site.Tenant.Sections.All.Any(s => required.IsMetBy(s))) CheckParts(site, asked, place, diagnostics);
            else diagnostics.Add(RegulationCodes.MissingSection.At(place, required.Title.Vi, required.Key).Citing(asked, required.Source));
        }
    }

    private static void CheckParts(Site site, AskedSection asked, Position place, DiagnosticBag diagnostics)
    {
        var required = asked.Section;
        foreach (var part in required.Parts.Where(p => site.IsComplete && p.Levels.BindLevel(site.Tenant.Level) && !IsMet(site, required, p)))
            diagnostics.Add(RegulationCodes.MissingPart.At(place, required.Title.Vi, part.Title.Vi, part.Key, required.Key).Citing(asked, part.Source ?? required.Source));
    }

    /// <summary>A part is met by a section of its own or by a page that covers it.</summary>
    private static bool IsMet(Site site, RequiredSection required, SectionPart part) =>
        site.Tenant.Sections.All.Any(s => s.Satisfies.Contains($"{required.Key}/{part.Key}"))
        || site.Visible.Any(i => i.Covers.Contains(part.Key) && required.IsMetBy(i.Section));
}
