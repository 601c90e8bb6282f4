using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>One check of a portal after everything is loaded. It reports and changes nothing.</summary>
internal interface IRule
{
    void Check(Site site, DiagnosticBag diagnostics);
}
