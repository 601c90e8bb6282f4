using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Model.Regulations;

/// <summary>The rules that bind a portal, each with the provision it comes from. What the text does not state is absent here.</summary>
/// <param name="IsVerified">Somebody has compared every value with the text.</param>
public sealed record Regulation(
    string Id, bool IsVerified, Decision Decision, IReadOnlyList<Level> Levels, Scope Binds, Scope? Encourages, IReadOnlyList<Law> Laws,
    IReadOnlyList<DomainRule> Domains, IReadOnlyList<TenantFact> TenantFacts, IReadOnlyList<RequiredField> RequiredFields,
    EmailDomain? EmailDomain, FormatRule? Formats, MetadataRule? Metadata, string? AttributionSource, IReadOnlyList<RequiredSection> Sections,
    IReadOnlyList<TranslationRule> Translations, IReadOnlyList<Standard> Standards, Position Position)
{
    /// <summary>A portal that no regulation binds.</summary>
    public static Regulation None { get; } = new(
        "", IsVerified: false, new Decision("", "", "", null, null, null, null), [], new Scope([], Provision.None), null, [], [], [], [], null, null, null, null, [], [], [],
        new Position(""));

    /// <summary>Lists of sections that it takes over from laws.</summary>
    public IReadOnlyList<ProfileRule> Profiles { get; init; } = [];

    public IReadOnlyList<UnitFact> UnitFacts { get; init; } = [];
    public IReadOnlyList<SectionFact> SectionFacts { get; init; } = [];
    public IReadOnlyList<CoverageRule> Coverage { get; init; } = [];
    public RemitRule? Remit { get; init; }
    public LanguagesRule? Languages { get; init; }
    public FontRule? Font { get; init; }
    public IReadOnlyList<VocabularyRule> Vocabularies { get; init; } = [];
    public IReadOnlyList<FamilyLinkRule> FamilyLinks { get; init; } = [];
    public IReadOnlyList<BoardRule> Boards { get; init; } = [];

    /// <summary>Everything else that the text states, for people to read.</summary>
    public IReadOnlyList<AreaRule> Rules { get; init; } = [];

    public bool IsStated => Id.Length > 0;

    /// <summary>True where a portal of that level must obey; at every other level the regulation is only encouraged.</summary>
    public bool BindsLevel(string level) => Binds.Levels.BindLevel(level);

    /// <summary>How a provision is cited: "Điều 8.1.e Quyết định 96/QĐ-UBND".</summary>
    public string Cite(string? provision) => provision is null ? Decision.Number : $"{provision}, {Decision.Number}";
}

/// <summary>The decision a regulation was issued with.</summary>
/// <param name="EffectiveAfterDays">The text gives a number of days after signing instead of a date; the date is computed.</param>
public sealed record Decision(
    string Number, string Title, string Issuer, DateOnly? Issued, DateOnly? StatedEffective, int? EffectiveAfterDays, ReplacedDecision? Replaces)
{
    /// <summary>The day it takes effect: as stated, or signed + N days.</summary>
    public DateOnly? Effective => StatedEffective ?? (EffectiveAfterDays is >= 0 and <= 3_650 and var days ? Issued?.AddDays(days) : null);

    /// <summary>True where the date is not in the text but computed from it; the page must say so.</summary>
    public bool IsEffectiveComputed => StatedEffective is null && Effective is not null;
}

/// <summary>The decision that this one replaced.</summary>
public sealed record ReplacedDecision(string Number, DateOnly? Date);

/// <summary>A level of administration in this regulation's words.</summary>
public sealed record Level(string Key, LocalText Name);

/// <summary>The levels that something applies to.</summary>
public sealed record Scope(IReadOnlyList<string> Levels, Provision Provision) : RegulationEntry(Provision);

/// <summary>A law the regulation rests on or cites.</summary>
/// <param name="Status"><c>in-force</c>, <c>expired</c>, <c>replaced</c>, or <c>unverified</c> where nobody has looked it up: some cited laws no longer hold.</param>
public sealed record Law(string Id, string Title, string? CitedAt, string Status, DateOnly? Until, LocalText? Note)
{
    /// <summary>True where the law was no longer in force on a day.</summary>
    public bool HasEnded(DateOnly day) => Status is "expired" or "replaced" && !(Until > day);
}

/// <summary>Which host names a portal of some levels may have.</summary>
/// <param name="Hosts">Exactly these; empty = see <paramref name="Under"/>.</param>
/// <param name="Under">The domain that it must be under, with <paramref name="Labels"/> labels before it.</param>
/// <param name="LabelIsPlaceName">The label must be the place's name, unaccented and without spaces.</param>
public sealed record DomainRule(
    IReadOnlyList<string> Levels, IReadOnlyList<string> Hosts, string? Under, int? Labels, bool LabelIsPlaceName, bool IsEncouraged,
    Provision Provision) : RegulationEntry(Provision);

/// <summary>The mail system that officials' addresses must belong to.</summary>
public sealed record EmailDomain(string Suffix, IReadOnlyList<string> Traits, Provision Provision) : RegulationEntry(Provision);

/// <summary>The formats that attached files may have.</summary>
/// <param name="Open">File name extensions without the dot.</param>
public sealed record FormatRule(IReadOnlyList<string> Open, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>The metadata profile in use.</summary>
/// <param name="IsNamed">The regulation itself names the circular; elsewhere it is a house standard and no message cites it.</param>
public sealed record MetadataRule(string Profile, bool IsNamed, Provision Provision) : RegulationEntry(Provision);

/// <summary>Sections whose pages must (or should) exist in another language too.</summary>
public sealed record TranslationRule(
    IReadOnlyList<string> Sections, IReadOnlyList<string> Levels, string? Language, Deadline? Within, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision)
{
    /// <summary>True for a portal of that level in a section that meets one of those named.</summary>
    public bool Binds(string level, Section section) => Levels.BindLevel(level) && Sections.Any(section.Meets);
}

/// <summary>A technical standard that the regulation names.</summary>
/// <param name="Criteria">What of it the checks can see; empty = nothing.</param>
public sealed record Standard(string Id, string Title, IReadOnlyList<string> Criteria, Provision Provision) : RegulationEntry(Provision);
