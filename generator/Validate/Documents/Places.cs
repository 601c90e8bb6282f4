using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Documents;

/// <summary>Where the front matter of a document says something.</summary>
internal static class Places
{
    /// <summary>The key that plays a role of a document; the start of the item where it has none.</summary>
    public static Position Of(Item item, string role) => item.Type.FieldOf(Traits.Document, role) is { } key ? item.Places.At(key) : item.Places.Start;
}
