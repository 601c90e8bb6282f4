using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Documents;

/// <summary>Numbers of documents are spelt as Nghị định 30/2020/NĐ-CP has them, in every field that holds one.</summary>
internal sealed class DocumentNumberRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
            foreach (var (key, value) in item.Fields)
                foreach (var part in value.WithParts.OfType<DocumentNumberValue>())
                    CheckSpelling(part.Number, site.Repository.Catalogue.Symbols, item.Places.At(key), diagnostics);
    }

    private static void CheckSpelling(DocumentNumber number, DocumentSymbols symbols, Position position, DiagnosticBag diagnostics)
    {
        if (number.Meant(symbols) is { } meant)
            diagnostics.Add(DocumentCodes.NumberSpelling, position, number.AsWritten, meant, " nếu trên văn bản đúng là như vậy", " where the document has it so");
        else if (number.Canonical(symbols) is var canonical && canonical != number.AsWritten)
            diagnostics.Add(DocumentCodes.NumberSpelling, position, number.AsWritten, canonical, "", "");
    }
}
