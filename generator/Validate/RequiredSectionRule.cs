using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>Every section and part that the regulation demands at the portal's level is there.</summary>
internal sealed class RequiredSectionRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics) =>
        new RequiredSections(site, site.Tenant.Regulation.Cite).Check(site.Tenant.Regulation.Sections, diagnostics);
}
