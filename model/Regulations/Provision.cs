namespace Portal.Model.Regulations;

/// <summary>Where a value of a regulation stands, in whose words, and while it holds.</summary>
/// <param name="Source">The provision: "Điều 8.1.e".</param>
/// <param name="Text">Its words, verbatim.</param>
/// <param name="From">The first day it holds; null = since ever.</param>
/// <param name="Until">The last day it holds; null = still.</param>
/// <param name="Verified">Somebody has compared the value with the text; null = as the whole file.</param>
public sealed record Provision(string? Source, string? Text = null, DateOnly? From = null, DateOnly? Until = null, bool? Verified = null)
{
    /// <summary>A value that names no provision.</summary>
    public static Provision None { get; } = new(Source: null);

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>Anything that stands in a regulation because a provision says so.</summary>
public abstract record RegulationEntry(Provision Provision)
{
    /// <summary>The provision as messages cite it.</summary>
    public string? Source => Provision.Source;
}

/// <summary>Leaves out what does not hold.</summary>
public static class EntriesOnDay
{
    /// <summary>The entries that hold on a day.</summary>
    public static IReadOnlyList<T> On<T>(this IEnumerable<T> entries, DateOnly day) where T : RegulationEntry =>
        [.. entries.Where(e => e.Provision.HoldsOn(day))];
}
