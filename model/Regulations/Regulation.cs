using Portal.Model.Diagnostics;
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
        "", IsVerified: false, new Decision("", "", "", null, null, null, null), [], new Scope([], null), null, [], [], [], [], null, null, null, null, [], [], [],
        new Position(""));

    public bool IsStated => Id.Length > 0;

    /// <summary>True where a portal of that level must obey; at every other level the regulation is only encouraged.</summary>
    public bool BindsLevel(string level) => Binds.Levels.Count == 0 || Binds.Levels.Contains(level);

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
public sealed record Scope(IReadOnlyList<string> Levels, string? Source);

/// <summary>A law the regulation rests on or cites.</summary>
/// <param name="Status"><c>in-force</c>, <c>expired</c>, <c>replaced</c>, or <c>unverified</c> where nobody has looked it up: some cited laws no longer hold.</param>
public sealed record Law(string Id, string Title, string? CitedAt, string Status, DateOnly? Until, LocalText? Note);

/// <summary>Which host names a portal of some levels may have.</summary>
/// <param name="Hosts">Exactly these; empty = see <paramref name="Under"/>.</param>
/// <param name="Under">The domain that it must be under, with <paramref name="Labels"/> labels before it.</param>
/// <param name="LabelIsPlaceName">The label must be the place's name, unaccented and without spaces.</param>
public sealed record DomainRule(
    IReadOnlyList<string> Levels, IReadOnlyList<string> Hosts, string? Under, int? Labels, bool LabelIsPlaceName, bool IsEncouraged, string? Source);

/// <summary>A fact about itself that a portal must state (<c>contact.fax</c>, <c>bodies.operator</c>).</summary>
public sealed record TenantFact(string Fact, IReadOnlyList<string> Levels, string? Source);

/// <summary>A field that the regulation requires beyond what the type does.</summary>
/// <param name="Section">A section key, or null = everywhere.</param>
/// <param name="Type">A type, or null = every type.</param>
public sealed record RequiredField(string? Section, string? Type, string Field, string? Source);

/// <summary>The mail system that officials' addresses must belong to.</summary>
public sealed record EmailDomain(string Suffix, IReadOnlyList<string> Traits, string? Source);

/// <summary>The formats that attached files may have.</summary>
/// <param name="Open">File name extensions without the dot.</param>
public sealed record FormatRule(IReadOnlyList<string> Open, bool IsEncouraged, string? Source);

/// <summary>The metadata profile in use.</summary>
/// <param name="IsNamed">The regulation itself names the circular; elsewhere it is a house standard and no message cites it.</param>
public sealed record MetadataRule(string Profile, bool IsNamed, string? Source);

/// <summary>A section that a portal of some levels must have.</summary>
public sealed record RequiredSection(
    string Key, LocalText Title, IReadOnlyList<string> Levels, string? Source, IReadOnlyList<SectionPart> Parts,
    IReadOnlyList<PrescribedField> Fields, IReadOnlyList<Deadline> Deadlines);

/// <summary>A part that a required section must have; empty levels = those of the section.</summary>
public sealed record SectionPart(string Key, LocalText Title, IReadOnlyList<string> Levels, string? Source);

/// <summary>A field that the regulation's text lists, for people to read.</summary>
public sealed record PrescribedField(string Key, LocalText Title);

/// <summary>By when something must be online. A number only where the text has one.</summary>
/// <param name="Kind"><c>max</c>, <c>regular</c>, <c>timely</c>, <c>immediate</c>, <c>same-day</c>, <c>simultaneous</c>, …</param>
/// <param name="Unit"><c>working-days</c> or <c>days</c>.</param>
public sealed record Deadline(string Kind, int? Value, string? Unit, string? Trigger, string? Actor, string? Source);

/// <summary>Sections whose pages must (or should) exist in another language too.</summary>
public sealed record TranslationRule(
    IReadOnlyList<string> Sections, IReadOnlyList<string> Levels, string? Language, Deadline? Within, bool IsEncouraged, string? Source)
{
    /// <summary>True for a portal of that level in a section that meets one of those named.</summary>
    /// <param name="satisfies">What the section meets: <c>key</c> or <c>key/part</c>.</param>
    public bool Binds(string level, IReadOnlyList<string> satisfies) =>
        (Levels.Count == 0 || Levels.Contains(level)) && Sections.Any(section => satisfies.Any(key => key.Split('/')[0] == section));
}

/// <summary>A technical standard that the regulation names.</summary>
public sealed record Standard(string Id, string Title, string? Source);
