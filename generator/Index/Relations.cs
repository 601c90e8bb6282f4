using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Index;

/// <summary>One relation between two documents, as one of them states it.</summary>
internal sealed record Relation(Item From, ChoiceOption Kind, Item To);

/// <summary>The relations between the documents of a portal, seen from both ends.</summary>
internal sealed class Relations
{
    private const string KindColumn = "relation";
    private const string TargetColumn = "document";

    private readonly ILookup<string, Relation> _from;
    private readonly ILookup<string, Relation> _to;

    public Relations(Site site)
    {
        var all = site.Visible.SelectMany(item => StatedBy(item, site)).ToList();
        _from = all.ToLookup(r => r.From.Id);
        _to = all.ToLookup(r => r.To.Id);
    }

    /// <summary>What the item says of others.</summary>
    public IEnumerable<Relation> From(Item item) => _from[item.Id];

    /// <summary>What others say of the item.</summary>
    public IEnumerable<Relation> To(Item item) => _to[item.Id];

    /// <summary>True where another document that is in force has ended this one.</summary>
    public bool IsEnded(Item item, DateOnly today) =>
        To(item).Any(r => r.Kind.EndsTarget && r.From.Role(Traits.Document, "effective") is DateValue date && date.Date <= today);

    private static IEnumerable<Relation> StatedBy(Item item, Site site)
    {
        if (item.Role(Traits.Document, "relations") is not RowsValue rows) yield break;
        foreach (var row in rows.Rows)
        {
            if (row.GetValueOrDefault(KindColumn) is ChoiceValue kind && row.GetValueOrDefault(TargetColumn) is ReferenceValue target
                && site.Find(target.Id) is { } other && site.IsVisible(other))
                yield return new Relation(item, kind.Option, other);
        }
    }
}
