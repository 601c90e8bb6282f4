using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Documents;

/// <summary>
/// A portal has a document once. Numbers without a year begin anew each year and every body has its own,
/// so that two are the same only where the issuer and the year of issue are too.
/// </summary>
internal sealed class DuplicateDocumentRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(string Number, string Issuer, int? Year), Document>();
        foreach (var document in Seniority.DocumentsInUse(site))
        {
            var issuer = new IssuerName(document.Issuer, site.Repository.Catalogue.Symbols).Key;
            if (first.TryAdd((document.Number.Key, issuer, document.Number.Year ?? document.Issued?.Year), document)) continue;
            var other = first[(document.Number.Key, issuer, document.Number.Year ?? document.Issued?.Year)];
            diagnostics.Add(DocumentCodes.Duplicate, Places.Of(document.Item, "number"), document.Number.AsWritten, document.Issuer, other.Item.Path);
        }
    }
}
