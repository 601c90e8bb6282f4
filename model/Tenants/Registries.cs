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
    /// <summary>Its fields of activity.</summary>
    public LocalText? Activities { get; init; }

    /// <summary>How it is made up.</summary>
    public LocalText? Structure { get; init; }

    /// <summary>The position that receives and processes information for the portal.</summary>
    public LocalText? InformationOfficer { get; init; }

    public InformationTeam? InformationTeam { get; init; }

    /// <summary>Keys of sections that it has nothing to publish in, and says so.</summary>
    public IReadOnlyList<string> None { get; init; } = [];
}

/// <summary>The team of a unit that writes for the portal.</summary>
/// <param name="Head">The position that leads it.</param>
/// <param name="Decision">What set it up.</param>
public sealed record InformationTeam(LocalText Head, string? Decision);

/// <summary>Where citizens reach a unit.</summary>
/// <param name="Kind"><see cref="Leader"/> or <see cref="CitizenDesk"/>.</param>
public sealed record UnitContact(string Kind, LocalText Name, LocalText? Address, string? Phone, string? Email)
{
    public const string Leader = "leader";
    public const string CitizenDesk = "citizen-desk";
}

/// <summary>Somebody who supplies content.</summary>
/// <param name="Class"><c>agency</c>, <c>organisation</c> or <c>individual</c>.</param>
/// <param name="Kind">A term of the vocabulary <c>contributor-kinds</c> (reporter, editor …), or null.</param>
public sealed record Contributor(string Id, LocalText Name, string Class, bool IsExternal, string? Kind, Position KindPosition, Position Position);

/// <summary>A source that content is taken from.</summary>
/// <param name="AgreementRequired">It may only be quoted under an agreement.</param>
public sealed record Source(string Id, LocalText Name, string? Url, bool AgreementRequired, string? Agreement, Position Position);

/// <summary>An official channel: a portal, a page on a social network, a mailbox, a hotline.</summary>
public sealed record Channel(string Id, string Kind, LocalText Name, string Url, Position Position);
