using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Documents;

/// <summary>A published document has its number and its date of issue, also where its type does not insist, and that date has come.</summary>
internal sealed class DocumentFactsRule : IRule
{
    private static readonly string[] Required = ["number", "issued"];

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Visible.Where(i => i.Type.Has(Traits.Document) && site.Timeline.StatusOf(i) != ItemStatus.Draft))
        {
            foreach (var role in Required) Require(item, role, diagnostics);
            CheckIssue(site, item, diagnostics);
        }
    }

    private static void Require(Item item, string role, DiagnosticBag diagnostics)
    {
        // A field that the type itself requires has been asked for already, and one that is wrong has been reported.
        if (item.Type.FieldOf(Traits.Document, role) is not { } key || item.Fields.ContainsKey(key) || item.Places.Has(key)) return;
        if (item.Type.Fields.FirstOrDefault(f => f.Key == key) is not { Required: false } field) return;
        diagnostics.Add(DocumentCodes.Incomplete, item.Places.Start, key, field.Label.Vi, field.Label.In(Languages.English));
    }

    private static void CheckIssue(Site site, Item item, DiagnosticBag diagnostics)
    {
        if (item.Role(Traits.Document, "issued") is not DateValue { Date: var issued }) return;
        var published = VietnamTime.DayOf(site.Timeline.PublishedAt(item));
        if (published < issued)
            diagnostics.Add(DocumentCodes.BeforeIssue, Places.Of(item, "issued"), VietnamTime.Date(published), VietnamTime.Date(issued), item.Type.FieldOf(Traits.Document, "issued")!);
    }
}
