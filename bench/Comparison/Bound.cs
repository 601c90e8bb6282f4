using System.Globalization;

namespace Portal.Bench.Comparison;

/// <summary>What Portal's value must keep to, alone or beside the others of its row.</summary>
internal sealed record Bound(string Text, Func<IReadOnlyDictionary<Engine, double>, bool> Holds)
{
    public static Bound AtMost(double limit) => new(Invariant($"≤ {limit}"), row => row[Engine.Own] <= limit);

    public static Bound AtLeast(double limit) => new(Invariant($"≥ {limit}"), row => row[Engine.Own] >= limit);

    /// <summary>At most a part of a peer's.</summary>
    public static Bound Share(double share, Engine peer) =>
        new(Invariant($"≤ {share} × {peer.Name}"), row => !row.TryGetValue(peer, out var theirs) || row[Engine.Own] <= share * theirs);

    /// <summary>No less than any peer's, as far as three digits tell.</summary>
    public static Bound Best { get; } = new("≥ all", row => row.All(v => Math.Round(row[Engine.Own], 3) >= Math.Round(v.Value, 3)));

    /// <summary>No less than a peer's, as far as three digits tell.</summary>
    public static Bound NotBelow(Engine peer) =>
        new($"≥ {peer.Name}", row => !row.TryGetValue(peer, out var theirs) || Math.Round(row[Engine.Own], 3) >= Math.Round(theirs, 3));

    public static Bound operator &(Bound one, Bound other) => new($"{one.Text}, {other.Text}", row => one.Holds(row) && other.Holds(row));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
