using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>Gives a diagnostic the provision that demands it, and the weight it has there.</summary>
internal static class Citations
{
    public static Diagnostic Citing(this Diagnostic diagnostic, Regulation regulation, RegulationEntry entry, bool isEncouraged = false) => diagnostic with
    {
        Citation = regulation.Cite(entry.Source),
        Severity = isEncouraged ? Severity.Warning : diagnostic.Severity,
    };

    /// <summary>As above, for what a section must be; a law's section is cited with both provisions.</summary>
    public static Diagnostic Citing(this Diagnostic diagnostic, AskedSection asked, string? provision) => diagnostic with
    {
        Citation = asked.Cite(provision),
        Severity = asked.IsEncouraged ? Severity.Warning : diagnostic.Severity,
    };
}
