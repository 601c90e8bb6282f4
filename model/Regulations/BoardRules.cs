namespace Portal.Model.Regulations;

/// <summary>How the editorial board of portals of some levels is made up.</summary>
/// <param name="EstablishedBy">The positions or bodies, one of which sets it up; empty = not stated.</param>
/// <param name="Standing">The standing agency by its name or id, or null.</param>
/// <param name="Concurrent"><c>required</c>, <c>may</c> or null = not stated.</param>
public sealed record BoardRule(
    string Key, IReadOnlyList<string> Levels, IReadOnlyList<string> EstablishedBy, string? Standing, SeatRule? Heads, SeatRule? Deputies,
    SeatRule? Members, string? Concurrent, Provision Provision) : RegulationEntry(Provision)
{
    public bool Binds(string level) => Levels.BindLevel(level);
}

/// <summary>How many members a board has in a role, and of which positions.</summary>
/// <param name="Positions">How a member's position begins, or <see cref="UnitHead"/> or <see cref="Leader"/>; empty = not stated.</param>
public sealed record SeatRule(int? Min, int? Max, IReadOnlyList<string> Positions, Provision Provision) : RegulationEntry(Provision)
{
    /// <summary>Whoever heads the unit: a text that says "the head of the agency" names no title.</summary>
    public const string UnitHead = "unit-head";

    /// <summary>Any leader of the agency.</summary>
    public const string Leader = "leader";
}
