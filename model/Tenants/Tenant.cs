using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;

namespace Portal.Model.Tenants;

/// <summary>One portal: who owns it, where it lives, which rules bind it.</summary>
/// <param name="Parent">The portal it extends, or null.</param>
/// <param name="IsSample">Sample data: a visible notice, <c>noindex</c>, forms only against a loopback backend.</param>
/// <param name="Level">A level of the regulation ("province", "commune").</param>
/// <param name="IsEncouraged">The regulation is only encouraged here: its errors weigh as warnings.</param>
/// <param name="Place">The place's name, where the regulation derives the host from it.</param>
/// <param name="Attribution">The wordings by which a reuser names the source, as the regulation prescribes them.</param>
public sealed record Tenant(
    string Id, Tenant? Parent, bool IsSample, string Kind, string Level, bool IsEncouraged, string? Place,
    LocalText Title, LocalText ShortTitle, IReadOnlyList<string> Languages, string Theme, IReadOnlyList<PortalHost> Hosts,
    Bodies Bodies, Contact Contact, LocalText Statement, LocalText About, IReadOnlyList<string> Attribution, LocalText Rights,
    LocalText? ReuseNotice, DateOnly? HistoryStarts, Approval? Approval, Position Position)
{
    public Registries Registries { get; init; } = Registries.Empty;
    public SectionTree Sections { get; init; } = SectionTree.Empty;
    public Navigation Navigation { get; init; } = Navigation.Empty;
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];
    public Regulation Regulation { get; init; } = Regulation.None;

    /// <summary>What it decided itself about its checks; <see cref="Lineage"/> has what its parents did.</summary>
    public CheckSettings Checks { get; init; } = CheckSettings.None;

    /// <summary>Short forms of its own that search knows.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; init; } = [];

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Queries that must go on finding what people look for.</summary>
    public IReadOnlyList<GoldenQuery> GoldenQueries { get; init; } = [];

    /// <summary>Its editorial board, or null. A child has its own or none.</summary>
    public Board? Board { get; init; }

    /// <summary>The topics that a portal for certain fields keeps to; empty = all.</summary>
    public IReadOnlyList<string> Remit { get; init; } = [];

    /// <summary>The profile of the host that it is stored on, or null for the one that is the default.</summary>
    public string? Hosting { get; init; }

    /// <summary>The host that every canonical address uses.</summary>
    public PortalHost CanonicalHost => Hosts.FirstOrDefault(h => h.IsCanonical) ?? PortalHost.Local;

    /// <summary>This portal and those it extends, nearest first.</summary>
    public IEnumerable<Tenant> Lineage => Parent is null ? [this] : [this, .. Parent.Lineage];

    /// <summary>A unit of this portal or of one it extends.</summary>
    public Unit? FindUnit(string id) =>
        Lineage.SelectMany(t => t.Registries.Units).FirstOrDefault(u => u.Id == id);
}

/// <summary>A host name of a portal.</summary>
/// <param name="IsCanonical">Canonical links and the site map use it; the others redirect to it.</param>
public sealed record PortalHost(string Name, string Scheme, bool IsCanonical, Position Position)
{
    /// <summary>Where a portal without a host of its own is looked at.</summary>
    public static PortalHost Local { get; } = new("localhost", "http", IsCanonical: true, new Position(""));

    /// <summary>Not the portal's own: put in the place of its hosts to look at it elsewhere. No rule judges it.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>A name that the portal had before: it leads to the canonical one, and no rule for names judges it.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The address without a slash at its end: <c>https://www.example.gov.vn</c>.</summary>
    public string Origin => $"{Scheme}://{Name}";
}

/// <summary>The bodies behind a portal: who owns it, who manages it, who operates it.</summary>
public sealed record Bodies(Body? Owner, Body? Manager, Body? Operator);

/// <summary>A body under its present name and those it had before.</summary>
public sealed record Body(LocalText Name, IReadOnlyList<FormerName> FormerNames)
{
    /// <summary>The name it had on a day: what was published then keeps the publisher it had.</summary>
    public LocalText NameOn(DateOnly day) =>
        FormerNames.Where(f => day <= f.Until).OrderBy(f => f.Until).FirstOrDefault()?.Name ?? Name;
}

/// <summary>A name that a body had up to and including a day.</summary>
public sealed record FormerName(DateOnly Until, LocalText Name);

/// <summary>Where people reach the portal.</summary>
public sealed record Contact(LocalText? Address, string? Phone, string? Fax, string? Email);

/// <summary>The decision that allowed a component portal.</summary>
public sealed record Approval(string Number, DateOnly? Date);

/// <summary>An address that moved.</summary>
public sealed record Redirect(string From, string To, Position Position);

/// <summary>The order of the menus: section folders only, since the sections themselves say what they are called.</summary>
public sealed record Navigation(IReadOnlyList<string> Main, IReadOnlyList<string> Footer)
{
    public static Navigation Empty { get; } = new([], []);
}
