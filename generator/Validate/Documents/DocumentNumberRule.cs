using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;

namespace Portal.Generator.Validate.Documents;

/// <summary>Numbers of documents are spelt as Nghị định 30/2020/NĐ-CP has them, in every field that holds one.</summary>
internal sealed class DocumentNumberRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
            foreach (var (key, value) in item.Fields)
                foreach (var part in value.WithParts.OfType<DocumentNumberValue>())
                    if (part.Number.Canonical(site.Repository.Catalogue.Symbols) is var canonical && canonical != part.Number.AsWritten)
                        diagnostics.Add(DocumentCodes.NumberSpelling, item.Places.At(key), part.Number.AsWritten, canonical);
    }
}
