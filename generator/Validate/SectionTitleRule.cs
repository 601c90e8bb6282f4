using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>Where the text gives a section's title, one of those that meet it bears exactly this title.</summary>
internal sealed class SectionTitleRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asked in site.RequiredSections.Where(a => a.Section.IsTitlePrescribed))
        {
            var required = asked.Section;
            var sections = site.Tenant.Sections.All.Where(s => required.IsMetBy(s)).ToList();
            if (sections.Count > 0 && sections.TrueForAll(s => s.Title.Vi != required.Title.Vi))
                diagnostics.Add(RequirementCodes.WrongTitle.At(sections[0].Position, sections[0].Folder, required.Title.Vi).Citing(asked, required.Source));
        }
    }
}
