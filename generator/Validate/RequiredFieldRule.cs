using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>The regulation's own required fields: it may ask for more than a type does, never for less.</summary>
internal sealed class RequiredFieldRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.RequiredFields)
            foreach (var item in site.Items.Where(i => Binds(rule, i) && !i.Places.Has(rule.Field)))
                diagnostics.Add(RegulationCodes.MissingField.At(item.Places.Start, rule.Field) with { Citation = regulation.Cite(rule.Source) });
    }

    private static bool Binds(RequiredField rule, Item item) =>
        (rule.Type is null || rule.Type == item.Type.Id)
        && (rule.Section is null || rule.Section == item.Section.Key || item.Section.Satisfies.Any(s => s.Split('/')[0] == rule.Section));
}
