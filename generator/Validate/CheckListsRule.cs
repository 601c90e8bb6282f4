using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>The lists that checks go by can be read.</summary>
internal sealed class CheckListsRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics) => diagnostics.AddRange(CheckLists.Of(site).Faults);
}
