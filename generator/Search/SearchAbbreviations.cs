using Portal.Generator.Load;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>The abbreviations of a portal as words of the index: a page that has the one form is found by the other.</summary>
internal sealed class SearchAbbreviations
{
    private readonly IReadOnlyList<Entry> _entries;

    /// <param name="abbreviations">A later one takes the place of an earlier with the same short form.</param>
    public SearchAbbreviations(IEnumerable<Abbreviation> abbreviations)
    {
        var last = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        foreach (var abbreviation in abbreviations)
            foreach (var form in abbreviation.Shorts) last[Abbreviation.Words(form)] = abbreviation;
        _entries = [.. last.Select(a => new Entry(Syllables.Of(a.Key), Syllables.Of(a.Value.Long))).Where(e => e.Short.Count > 0 && e.Long.Count > 1)];
    }

    public static SearchAbbreviations None { get; } = new([]);

    /// <summary>A portal's own; where they are silent its parents', those of all portals, and what the portals under it agree on.</summary>
    public static SearchAbbreviations Of(Repository repository, Tenant tenant) =>
        new(Agreed(repository.Below(tenant).SelectMany(t => t.Abbreviations))
            .Concat(repository.Abbreviations)
            .Concat(tenant.Lineage.Reverse().SelectMany(t => t.Abbreviations)));

    /// <summary>What two communes read differently says nothing on the pages of their province.</summary>
    private static IEnumerable<Abbreviation> Agreed(IEnumerable<Abbreviation> abbreviations) =>
        abbreviations.SelectMany(a => a.Shorts.Select(form => (Short: form, a.Long)))
            .GroupBy(a => Abbreviation.Words(a.Short), StringComparer.Ordinal)
            .Where(same => same.Select(a => Abbreviation.Words(a.Long)).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(same => new Abbreviation([same.First().Short], same.First().Long));

    /// <summary>The words by which a page must be found too.</summary>
    /// <param name="has">Whether the page has words side by side, or a single one.</param>
    public IEnumerable<string> Added(Func<IReadOnlyList<string>, bool> has)
    {
        foreach (var entry in _entries)
        {
            // People leave the marks of short forms out: hdnd.
            var (isShort, isLong) = (has(entry.Short) || has(entry.ShortKeys), has(entry.Long));
            if (isShort == isLong) continue;
            foreach (var word in isShort ? entry.Long : entry.Short) yield return word;
        }
    }

    private sealed record Entry(IReadOnlyList<string> Short, IReadOnlyList<string> Long)
    {
        public IReadOnlyList<string> ShortKeys { get; } = [.. Short.Select(Syllables.Key)];
    }
}
