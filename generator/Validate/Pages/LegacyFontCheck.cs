using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>Text pasted from documents in TCVN3 or VNI: Unicode, but other letters than were meant (TCVN 6909).</summary>
internal sealed class LegacyFontCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics) => LegacyReport.Add(page.Source, page.Text.File, diagnostics);
}
