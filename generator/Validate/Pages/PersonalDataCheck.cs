using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>No page, front matter or body, publishes personal data or a secret.</summary>
internal sealed class PersonalDataCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var finding in PersonalDataFindings.In(page.Site, page.Source, page.Text.Title))
            diagnostics.Add(PersonalDataFindings.Diagnose(finding, page.At(finding.Start)));
    }
}
