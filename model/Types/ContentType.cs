using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Model.Types;

/// <summary>A type of content, read from <c>type.yaml</c>: validation, record tables, metadata, exports and <c>portal new</c> all come from it.</summary>
/// <param name="Purpose">When an editor uses it.</param>
/// <param name="JsonLd">Its schema.org type.</param>
/// <param name="DcmiType">Its DCMIType.</param>
/// <param name="Layout">The layout that its pages use.</param>
/// <param name="Traits">Trait → role → field key.</param>
/// <param name="Events">Event → key of its date field.</param>
public sealed record ContentType(
    string Id, LocalText Label, LocalText Plural, LocalText Purpose, string JsonLd, string DcmiType, string Layout, ItemOrder Order,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Traits, IReadOnlyDictionary<string, string> Events,
    IReadOnlyList<FieldDefinition> Fields)
{
    /// <summary>The layout of a second page for printing, or null: whole in itself, without menus.</summary>
    public string? Print { get; init; }

    /// <summary>Days over which the head start of a new page in search fades away; 0 = it has none.</summary>
    public int Recency { get; init; }

    public bool Has(string trait) => Traits.ContainsKey(trait);

    /// <summary>The field that plays a role of a trait, or null.</summary>
    public string? FieldOf(string trait, string role) =>
        Traits.TryGetValue(trait, out var roles) && roles.TryGetValue(role, out var field) ? field : null;

    public FieldDefinition? Field(string key) => Fields.FirstOrDefault(f => f.Key == key);
}

/// <summary>How items of a type stand in a list.</summary>
/// <param name="By">A field key, <c>published</c> or <c>title</c>.</param>
public sealed record ItemOrder(string By, bool Descending)
{
    public const string Published = "published";
    public const string Title = "title";
}
