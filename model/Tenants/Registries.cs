using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Tenants;

/// <summary>The lists of names that a portal vouches for; a name outside them is refused where the regulation says so.</summary>
public sealed record Registries(
    IReadOnlyList<Unit> Units, IReadOnlyList<Contributor> Contributors, IReadOnlyList<Source> Sources, IReadOnlyList<Channel> Channels)
{
    public static Registries Empty { get; } = new([], [], [], []);
}

/// <summary>A unit that supplies information and answers for it.</summary>
/// <param name="Head">The position that is accountable for what the unit publishes; never a person's name.</param>
public sealed record Unit(
    string Id, LocalText Name, string Type, string Level, string? Parent, LocalText? Head, LocalText? Functions,
    IReadOnlyList<UnitContact> Contacts, Position Position)
{
    /// <summary>What it consists of.</summary>
    public LocalText? Structure { get; init; }

    /// <summary>The fields it is active in.</summary>
    public LocalText? Activities { get; init; }
}

/// <summary>Where citizens reach a unit.</summary>
/// <param name="Kind"><c>leader</c> or <c>citizen-desk</c>.</param>
public sealed record UnitContact(string Kind, LocalText Name, LocalText? Address, string? Phone, string? Email);

/// <summary>Somebody who supplies content.</summary>
/// <param name="Class"><c>agency</c>, <c>organisation</c> or <c>individual</c>.</param>
public sealed record Contributor(string Id, LocalText Name, string Class, bool IsExternal);

/// <summary>A source that content is taken from.</summary>
/// <param name="AgreementRequired">It may only be quoted under an agreement.</param>
public sealed record Source(string Id, LocalText Name, string? Url, bool AgreementRequired, string? Agreement, Position Position);

/// <summary>An official channel: a portal, a page on a social network, a mailbox, a hotline.</summary>
public sealed record Channel(string Id, string Kind, LocalText Name, string Url, Position Position);
