namespace Portal.Model.Fields;

/// <summary>A reference to another item by its id. Whether that item exists is known only when all are loaded.</summary>
/// <param name="trait">The trait its type must have, or null.</param>
/// <param name="types">The types it may be of; empty = any.</param>
public sealed class ReferenceKind(string? trait, IReadOnlyList<string> types) : ScalarKind(
    new("mã (id) của một nội dung khác", "the id of another item"), "ma-noi-dung",
    text => text.Length > 0 ? new ReferenceValue(text) : null)
{
    public string? Trait { get; } = trait;
    public IReadOnlyList<string> Types { get; } = types;
}
