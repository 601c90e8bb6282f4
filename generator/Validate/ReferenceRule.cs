using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>References in fields lead to items and units that exist, of a type that may stand there.</summary>
internal sealed class ReferenceRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
            foreach (var field in item.Type.Fields)
                if (item.Fields.TryGetValue(field.Key, out var value)) CheckField(site, item, field, value, diagnostics);
    }

    private static void CheckField(Site site, Item item, FieldDefinition field, FieldValue value, DiagnosticBag diagnostics)
    {
        foreach (var part in value.WithParts)
        {
            if (part is ReferenceValue reference) CheckReference(site, item, field, reference.Id, diagnostics);
            if (part is UnitValue unit && site.Tenant.FindUnit(unit.Id) is null) UnknownUnits.Report(site, unit.Id, item.Places.At(field.Key), diagnostics);
            if (part is SectionValue section && site.Tenant.Sections.Find(section.Folder) is null) UnknownFolders.Report(site, field.Key, section.Folder, item.Places.At(field.Key), diagnostics);
        }
    }

    private static void CheckReference(Site site, Item item, FieldDefinition field, string id, DiagnosticBag diagnostics)
    {
        if (site.Find(id) is not { } target)
        {
            if (!site.IsComplete) return;
            var near = Suggestion.Nearest(id, site.Items.Select(i => i.Id).Where(other => WithoutDigits(other) != WithoutDigits(id)));
            diagnostics.Add(FieldCodes.UnknownReference, item.Places.At(field.Key), field.Key, id, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
        else if (!Fits(field.Kind, target))
        {
            diagnostics.Add(FieldCodes.WrongReference, item.Places.At(field.Key), field.Key, id);
        }
    }

    /// <summary>Ids that differ in their numbers alone are other items, never slips: following such a guess would state a false fact.</summary>
    private static string WithoutDigits(string id) => string.Concat(id.Where(c => !char.IsAsciiDigit(c)));

    private static bool Fits(FieldKind kind, Item target) => kind switch
    {
        ReferenceKind reference => (reference.Trait is null || target.Type.Has(reference.Trait)) && (reference.Types.Count == 0 || reference.Types.Contains(target.Type.Id)),
        ListKind list => Fits(list.Of, target),
        RowsKind rows => rows.Columns.Where(c => c.Kind is ReferenceKind).All(c => Fits(c.Kind, target)),
        _ => true,
    };
}
