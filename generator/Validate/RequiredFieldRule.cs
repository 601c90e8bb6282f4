using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>The regulation's own required fields: it may ask for more than a type does, never for less.</summary>
internal sealed class RequiredFieldRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var rule in regulation.RequiredFields)
            foreach (var item in site.Items.Where(i => Binds(rule, i) && !Has(i, rule.Field) && !i.Places.Has(rule.Field)))
                diagnostics.Add(RegulationCodes.MissingField.At(item.Places.Start, rule.Field) with { Citation = regulation.Cite(rule.Source) });
    }

    private static bool Binds(RequiredField rule, Item item) =>
        (rule.Type is null || rule.Type == item.Type.Id)
        && (rule.Section is null || rule.Section == item.Section.Key || item.Section.Satisfies.Any(s => s.Split('/')[0] == rule.Section));

    private static bool Has(Item item, string field) => field switch
    {
        CoreKeys.Author => item.Author is not null,
        CoreKeys.Source => item.Source is not null,
        CoreKeys.Contributor => item.Contributor is not null,
        CoreKeys.Unit => item.Unit is not null,
        CoreKeys.Topics => item.Topics.Count > 0,
        CoreKeys.Image => item.Text.Image is not null,
        CoreKeys.Classification => item.Classification is not null,
        CoreKeys.Work => item.Work is not null,
        CoreKeys.Reviewed => item.Reviewed is not null,
        _ => item.Fields.ContainsKey(field) || CoreKeys.All.Contains(field),
    };
}
