using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>A deadline runs from an event that an item of its sections can have; otherwise no clock would ever start, and nobody would notice.</summary>
internal sealed class DeadlineEventRule : IRule
{
    // Every item records when news of a change was received or a change decided (`changes`), and its own publication.
    private static readonly string[] AlwaysKnown = [Deadline.Published, "received", "decided"];

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asked in site.RequiredSections)
        {
            var sections = site.Tenant.Sections.All.Where(s => asked.Section.IsMetBy(s) && s.Accepts.Count > 0).ToList();
            if (sections.Count > 0)
                foreach (var deadline in asked.Section.Deadlines) CheckDeadline(site, asked, deadline, sections, diagnostics);
        }
    }

    private static void CheckDeadline(Site site, AskedSection asked, Deadline deadline, List<Section> sections, DiagnosticBag diagnostics)
    {
        if (deadline.Trigger is null || AlwaysKnown.Contains(deadline.Trigger)) return;
        var accepted = sections.SelectMany(s => s.Accepts).Distinct().ToList();
        if (accepted.Exists(type => site.Repository.Catalogue.Types.TryGetValue(type, out var found) && found.Events.ContainsKey(deadline.Trigger))) return;
        diagnostics.Add(RequirementCodes.NoEvent.At(sections[0].Position, asked.Section.Title.Vi, deadline.Trigger, string.Join(", ", accepted)).Citing(asked, deadline.Source));
    }
}
