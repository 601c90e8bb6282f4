using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>Every section states what the regulation asks of sections: kind, frequency, basis, access.</summary>
internal sealed class SectionFactRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var fact in regulation.SectionFacts.Where(f => f.Levels.BindLevel(site.Tenant.Level)))
            foreach (var section in site.Tenant.Sections.All.Where(s => !States(s, fact.Fact)))
                diagnostics.Add(RequirementCodes.MissingSectionFact.At(section.Position, section.Folder, fact.Fact).Citing(regulation, fact, fact.IsEncouraged));
    }

    /// <summary>How often is a question for what changes, on what basis one for what stands.</summary>
    private static bool States(Section section, string fact) => fact switch
    {
        SectionFact.Kind => section.IsKindStated,
        SectionFact.Cadence => section.IsStatic || section.Cadence is not null,
        SectionFact.Basis => !section.IsStatic || section.Basis is not null,
        SectionFact.Access => section.Access is not null,
        _ => false,
    };
}
