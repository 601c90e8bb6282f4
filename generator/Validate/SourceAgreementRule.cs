using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>A source that may only be quoted under an agreement has one on record (Hà Nam, Điều 8.4).</summary>
internal sealed class SourceAgreementRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        HashSet<string> missing = [.. site.Tenant.Lineage.SelectMany(t => t.Registries.Sources).Where(s => s is { AgreementRequired: true, Agreement: null }).Select(s => s.Id)];
        foreach (var item in site.Items.Where(i => i.Source is not null && missing.Contains(i.Source)))
            diagnostics.Add(RegulationCodes.NoAgreement, item.Places.At(CoreKeys.Source), item.Source!);
    }
}
