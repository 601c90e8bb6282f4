using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Model.Regulations;

/// <summary>A section that a portal of some levels must have.</summary>
public sealed record RequiredSection(
    string Key, LocalText Title, IReadOnlyList<string> Levels, IReadOnlyList<SectionPart> Parts,
    IReadOnlyList<PrescribedField> Fields, IReadOnlyList<Deadline> Deadlines, Provision Provision) : RegulationEntry(Provision)
{
    /// <summary>A section that meets it must bear exactly its title.</summary>
    public bool IsTitlePrescribed { get; init; }

    /// <summary>The host that it must lead to, or null.</summary>
    public LinkedHost? LinksTo { get; init; }

    /// <summary>That it must have an item for each year, or null.</summary>
    public YearlyItem? EveryYear { get; init; }

    public bool Binds(string level) => Levels.BindLevel(level);

    public bool IsMetBy(Section section) => section.Meets(Key);

    /// <summary>The section with what holds of it on a day.</summary>
    public RequiredSection On(DateOnly day) => this with { Parts = Parts.On(day), Deadlines = Deadlines.On(day) };
}

/// <summary>A part that a required section must have; empty levels = those of the section.</summary>
public sealed record SectionPart(string Key, LocalText Title, IReadOnlyList<string> Levels, Provision Provision) : RegulationEntry(Provision);

/// <summary>A field that the regulation's text lists, for people to read.</summary>
public sealed record PrescribedField(string Key, LocalText Title, bool IsRequired = false);

/// <summary>A host that a section must lead to.</summary>
public sealed record LinkedHost(string Host, Provision Provision) : RegulationEntry(Provision);

/// <summary>That a section has an item for each year.</summary>
/// <param name="Field">The field that says which year an item is about.</param>
public sealed record YearlyItem(string Field, Provision Provision) : RegulationEntry(Provision);

/// <summary>By when something must be online. A number only where the text has one.</summary>
/// <param name="Kind"><c>max</c>, <c>regular</c>, <c>timely</c>, <c>immediate</c>, <c>same-day</c>, <c>simultaneous</c>, …</param>
/// <param name="Unit"><c>working-days</c> or <c>days</c>.</param>
/// <param name="Trigger">The event it runs from; <c>published</c> = the publication of the Vietnamese page.</param>
public sealed record Deadline(string Kind, int? Value, string? Unit, string? Trigger, string? Actor, Provision Provision) : RegulationEntry(Provision)
{
    /// <summary>The trigger that every item knows.</summary>
    public const string Published = "published";

    /// <summary>The case it is for, in a word (<c>sensitive</c>), or null = always.</summary>
    public string? When { get; init; }

    /// <summary>The time of day that counting begins at (<c>08:00</c>), or null.</summary>
    public string? Start { get; init; }
}

/// <summary>A list of sections that a law gives and regulations take over by reference.</summary>
/// <param name="Title">The law and its provision, as messages cite them.</param>
public sealed record SectionProfile(string Id, string Title, Law Law, bool IsVerified, IReadOnlyList<RequiredSection> Sections)
{
    /// <summary>How one of its sections is cited: "Điều 10.1.a, Nghị định số 43/2011/NĐ-CP".</summary>
    public string Cite(string? provision) => provision is null ? Title : $"{provision}, {Law.Title}";
}

/// <summary>That portals of some levels also have the sections of a profile.</summary>
/// <param name="Deadlines">By when anything in those of its sections must be online that the regulation gives no deadline of their own.</param>
public sealed record ProfileRule(string Profile, IReadOnlyList<string> Levels, bool IsEncouraged, IReadOnlyList<Deadline> Deadlines, Provision Provision) : RegulationEntry(Provision);
