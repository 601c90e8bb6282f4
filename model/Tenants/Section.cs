using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Tenants;

/// <summary>One section of a portal: a folder of items with a title, an owner and the rules it answers.</summary>
/// <param name="Folder">Folder and address, in folded Vietnamese.</param>
/// <param name="Key">What rules call it.</param>
/// <param name="Accepts">Ids of the types it takes.</param>
/// <param name="Parent">The folder it stands under in the menu, or null. The address stays <c>/folder/</c>.</param>
/// <param name="IsStatic">Pages that hardly change, listed without dates.</param>
/// <param name="Basis">The provision it exists for.</param>
/// <param name="Owner">The unit that answers for it.</param>
/// <param name="Satisfies">Regulation sections it meets: <c>key</c> or <c>key/part</c>.</param>
/// <param name="ListAs">How its list looks: a component of the theme.</param>
public sealed record Section(
    string Folder, string Key, LocalText Title, LocalText Description, IReadOnlyList<string> Accepts, string? Parent, bool IsStatic,
    string? Basis, LocalText? Frequency, string? Owner, IReadOnlyList<string> Satisfies, int PageSize, string ListAs, bool HasFeed, Position Position)
{
    /// <summary>How often it is renewed, for programs.</summary>
    public static IReadOnlyList<string> Cadences { get; } = ["daily", "weekly", "monthly", "quarterly", "yearly", "on-change"];

    /// <summary>The kind is written out, not taken for granted.</summary>
    public bool IsKindStated { get; init; }

    /// <summary>One of <see cref="Cadences"/>, or null.</summary>
    public string? Cadence { get; init; }

    /// <summary>Who may see or use it.</summary>
    public LocalText? Access { get; init; }

    /// <summary>Keys of the fields by whose values its items are listed too.</summary>
    public IReadOnlyList<string> Browse { get; init; } = [];

    /// <summary>True where it meets a regulation's section of that key, or a part of it.</summary>
    public bool Meets(string key) => Satisfies.Any(s => s.Split('/')[0] == key);
}

/// <summary>The sections of a portal in the order written.</summary>
public sealed class SectionTree(IReadOnlyList<Section> all)
{
    private readonly Dictionary<string, Section> _byFolder =
        all.DistinctBy(s => s.Folder).ToDictionary(s => s.Folder, StringComparer.Ordinal);

    public static SectionTree Empty { get; } = new([]);

    public IReadOnlyList<Section> All { get; } = all;

    public Section? Find(string folder) => _byFolder.GetValueOrDefault(folder);

    /// <summary>The sections that stand under one, or at the top for null.</summary>
    public IEnumerable<Section> Under(string? parent) => All.Where(s => s.Parent == parent);

    /// <summary>The sections above one, outermost first.</summary>
    public IReadOnlyList<Section> Above(Section section)
    {
        var above = new List<Section>();
        for (var parent = section.Parent; parent is not null && above.Count < All.Count; parent = above[0].Parent)
        {
            if (Find(parent) is not { } found) break;
            above.Insert(0, found);
        }
        return above;
    }
}
