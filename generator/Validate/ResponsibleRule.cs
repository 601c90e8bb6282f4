using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Somebody answers in law for each item: the head of the unit that supplied it (Hà Nam, Điều 8.1).</summary>
internal sealed class ResponsibleRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
        {
            if (item.Unit is null && !item.Places.Has(CoreKeys.Unit))
                diagnostics.Add(FieldCodes.Missing, item.Places.Start, CoreKeys.Unit, "đơn vị cung cấp tin", "the unit that supplied it");
            else if (item.Unit is not null && site.Tenant.FindUnit(item.Unit) is { Head: null })
                diagnostics.Add(TenantCodes.NoResponsible, item.Places.At(CoreKeys.Unit), item.Unit);
        }
    }
}
