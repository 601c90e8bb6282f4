using Portal.Generator.Documents;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Documents;

/// <summary>
/// What documents say of one another holds together. A relation is stated once, by the later document, and shown from both sides;
/// so no two may state it of each other, none of a later one, and what was replaced does not outlive that day.
/// </summary>
internal sealed class DocumentRelationsRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var relations = site.Documents.Relations;
        foreach (var relation in site.Visible.SelectMany(relations.From).Where(r => r.Kind.Inverse is not null))
        {
            if (Document.Of(relation.From) is not { } from || Document.Of(relation.To) is not { } to) continue;
            CheckLoop(relation, from, to, relations, diagnostics);
            if (!CheckOrder(relation, from, to, diagnostics)) continue;
            if (relation.Kind.EndsTarget) CheckEnd(from, to, diagnostics);
        }
    }

    /// <summary>Reported once, in the document that comes first in order.</summary>
    private static void CheckLoop(Relation relation, Document from, Document to, Relations relations, DiagnosticBag diagnostics)
    {
        var isMutual = relations.From(relation.To).Any(r => r.To == relation.From && r.Kind.Key == relation.Kind.Key);
        if (isMutual && string.CompareOrdinal(from.Item.Id, to.Item.Id) <= 0)
            diagnostics.Add(DocumentCodes.RelationLoop, Place(from), from.Number.AsWritten, to.Number.AsWritten, relation.Kind.Label.Vi, relation.Kind.Label.In(Languages.English));
    }

    private static bool CheckOrder(Relation relation, Document from, Document to, DiagnosticBag diagnostics)
    {
        if (from.Issued is not { } earlier || to.Issued is not { } later || later <= earlier) return true;
        diagnostics.Add(
            DocumentCodes.RelationDates, Place(from), VietnamTime.Date(earlier), relation.Kind.Label.Vi, to.Number.AsWritten, VietnamTime.Date(later), relation.Kind.Label.In(Languages.English));
        return false;
    }

    /// <summary>The end is the other document's to correct, so it is reported there, and not where that belongs to another portal.</summary>
    private static void CheckEnd(Document from, Document to, DiagnosticBag diagnostics)
    {
        if (from.Item.Tenant.Id != to.Item.Tenant.Id || from.Effective is not { } ends || to.Expires is not { } expires || expires <= ends) return;
        diagnostics.Add(
            DocumentCodes.EndDates, Places.Of(to.Item, "expires"), VietnamTime.Date(expires), from.Number.AsWritten, VietnamTime.Date(ends), to.Item.Type.FieldOf(Traits.Document, "expires")!);
    }

    private static Position Place(Document document) => Places.Of(document.Item, "relations");
}
