using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>Every section and part that the regulation demands at the portal's level is there.</summary>
internal sealed class RequiredSectionRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var required in site.Tenant.Regulation.Sections.Where(s => Binds(s.Levels, site)))
        {
            if (IsMet(site, required)) CheckParts(site, required, diagnostics);
            else Report(site, required, diagnostics);
        }
    }

    private static void CheckParts(Site site, RequiredSection required, DiagnosticBag diagnostics)
    {
        foreach (var part in required.Parts.Where(p => site.IsComplete && Binds(p.Levels, site) && !IsMet(site, required, p)))
            ReportPart(site, required, part, diagnostics);
    }

    private static bool Binds(IReadOnlyList<string> levels, Site site) => levels.Count == 0 || levels.Contains(site.Tenant.Level);

    private static bool IsMet(Site site, RequiredSection required) =>
        site.Tenant.Sections.All.Any(s => s.Satisfies.Any(key => key.Split('/')[0] == required.Key));

    /// <summary>A part is met by a section of its own or by a page that covers it.</summary>
    private static bool IsMet(Site site, RequiredSection required, SectionPart part) =>
        site.Tenant.Sections.All.Any(s => s.Satisfies.Contains($"{required.Key}/{part.Key}"))
        || site.Visible.Any(i => i.Covers.Contains(part.Key) && i.Section.Satisfies.Any(key => key.Split('/')[0] == required.Key));

    private static void Report(Site site, RequiredSection required, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        diagnostics.Add(RegulationCodes.MissingSection.At(Place(site), required.Title.Vi, required.Key) with { Citation = regulation.Cite(required.Source) });
    }

    private static void ReportPart(Site site, RequiredSection required, SectionPart part, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        diagnostics.Add(RegulationCodes.MissingPart.At(Place(site), required.Title.Vi, part.Title.Vi, part.Key, required.Key) with
        {
            Citation = regulation.Cite(part.Source ?? required.Source),
        });
    }

    private static Position Place(Site site) => new($"tenants/{site.Tenant.Id}/sections.yaml");
}
