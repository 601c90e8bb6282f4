using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Documents;

/// <summary>The text of a document is that of no other: two with one file mean that a wrong one was attached. Annexes may be shared.</summary>
internal sealed class SameFileRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var document in Seniority.DocumentsInUse(site))
        {
            if (TextOf(document.Item) is not { Length: > 0 } file || first.TryAdd(file.Sha256, document)) continue;
            var other = first[file.Sha256];
            // One document in two items is told as that.
            if (other.Number.Key != document.Number.Key)
                diagnostics.Add(DocumentCodes.SameFile, Places.Of(document.Item, "file"), file.Name, other.Number.AsWritten, other.Item.Path);
        }
    }

    private static Attachment? TextOf(Item item) =>
        item.Role(Traits.Document, "file")?.WithParts.OfType<FileValue>().FirstOrDefault() is { } file ? item.File(file.Name) : null;
}
