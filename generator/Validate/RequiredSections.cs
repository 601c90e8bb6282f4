using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>Compares a list of sections, of a regulation or of a law that it takes over, with those of a portal.</summary>
/// <param name="cite">How a provision of the list is cited.</param>
internal sealed class RequiredSections(Site site, Func<string?, string> cite, bool isEncouraged = false)
{
    public void Check(IEnumerable<RequiredSection> list, DiagnosticBag diagnostics)
    {
        foreach (var required in list.On(VietnamTime.DayOf(site.AsOf)).Where(s => s.Binds(site.Tenant.Level)))
        {
            if (IsMet(required)) CheckParts(required.On(VietnamTime.DayOf(site.AsOf)), diagnostics);
            else Report(RegulationCodes.MissingSection.At(Place, required.Title.Vi, required.Key), required.Source, diagnostics);
        }
    }

    private Position Place => new($"tenants/{site.Tenant.Id}/sections.yaml");

    private void CheckParts(RequiredSection required, DiagnosticBag diagnostics)
    {
        foreach (var part in required.Parts.Where(p => site.IsComplete && p.Levels.BindLevel(site.Tenant.Level) && !IsMet(required, p)))
            Report(RegulationCodes.MissingPart.At(Place, required.Title.Vi, part.Title.Vi, part.Key, required.Key), part.Source ?? required.Source, diagnostics);
    }

    private bool IsMet(RequiredSection required) => site.Tenant.Sections.All.Any(s => required.IsMetBy(s.Satisfies));

    /// <summary>A part is met by a section of its own or by a page that covers it.</summary>
    private bool IsMet(RequiredSection required, SectionPart part) =>
        site.Tenant.Sections.All.Any(s => s.Satisfies.Contains($"{required.Key}/{part.Key}"))
        || site.Visible.Any(i => i.Covers.Contains(part.Key) && required.IsMetBy(i.Section.Satisfies));

    private void Report(Diagnostic diagnostic, string? provision, DiagnosticBag diagnostics) => diagnostics.Add(diagnostic with
    {
        Citation = cite(provision),
        Severity = isEncouraged ? Severity.Warning : diagnostic.Severity,
    });
}
