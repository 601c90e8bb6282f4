using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Documents;

/// <summary>An item that is a document, by the roles of the trait: what it is called, who issued it and when it holds.</summary>
internal sealed record Document(Item Item, DocumentNumber Number)
{
    public DateOnly? Issued => Date("issued");
    public DateOnly? Effective => Date("effective");
    public DateOnly? Expires => Date("expires");

    /// <summary>The body that issued it, as the item has it; empty where it says nothing.</summary>
    public string Issuer => Item.Role(Traits.Document, "issuer")?.Plain(Languages.Vietnamese) ?? "";

    /// <summary>The item as a document; null where it is none or has no number that can be read.</summary>
    public static Document? Of(Item item) =>
        item.Role(Traits.Document, "number") is DocumentNumberValue { Number: var number } ? new Document(item, number) : null;

    private DateOnly? Date(string role) => (Item.Role(Traits.Document, role) as DateValue)?.Date;
}
