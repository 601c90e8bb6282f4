namespace Portal.Model.Regulations;

/// <summary>A field that the regulation requires beyond what the type does.</summary>
/// <param name="Section">A section key, or null = everywhere.</param>
/// <param name="Type">A type, or null = every type.</param>
/// <param name="Levels">The levels of portals that it binds; empty = all.</param>
/// <param name="Includes">Values that the field's list must have among its own.</param>
public sealed record RequiredField(
    string? Section, string? Type, string Field, FieldCondition? When, IReadOnlyList<string> Levels, IReadOnlyList<string> Includes,
    bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>That a field of the item has one of these values.</summary>
/// <param name="Is">Keys of choices or plain values; empty = the field need only be given.</param>
public sealed record FieldCondition(string Field, IReadOnlyList<string> Is);

/// <summary>A fact that every unit must state.</summary>
/// <param name="Fact">One of <see cref="Known"/>.</param>
public sealed record UnitFact(string Fact, IReadOnlyList<string> Levels, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision)
{
    public const string Functions = "functions";
    public const string Structure = "structure";
    public const string Activities = "activities";
    public const string CitizenDesk = "citizen-desk";
    public const string LeaderContact = "leader-contact";
    public const string InformationOfficer = "information-officer";
    public const string InformationTeam = "information-team";

    public static IReadOnlyList<string> Known { get; } = [Functions, Structure, Activities, CitizenDesk, LeaderContact, InformationOfficer, InformationTeam];
}

/// <summary>A fact that every section must state.</summary>
/// <param name="Fact">One of <see cref="Known"/>.</param>
public sealed record SectionFact(string Fact, IReadOnlyList<string> Levels, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision)
{
    public const string Kind = "kind";
    public const string Cadence = "cadence";
    public const string Basis = "basis";
    public const string Access = "access";

    public static IReadOnlyList<string> Known { get; } = [Kind, Cadence, Basis, Access];
}

/// <summary>That every unit of some levels has an item in a section, or says that it has nothing for it.</summary>
public sealed record CoverageRule(string Section, IReadOnlyList<string> UnitLevels, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>That items of some types keep to the fields of the portal.</summary>
public sealed record RemitRule(IReadOnlyList<string> Types, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>The languages that a portal is published in.</summary>
public sealed record LanguagesRule(IReadOnlyList<string> List, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>The typeface that a portal is set in.</summary>
public sealed record FontRule(string Family, Provision Provision) : RegulationEntry(Provision);

/// <summary>That the home page leads to the portals of the family.</summary>
/// <param name="WithParent">To the portal it extends; otherwise to every portal that extends it.</param>
public sealed record FamilyLinkRule(bool WithParent, IReadOnlyList<string> Levels, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision);

/// <summary>The terms of a shared vocabulary that the regulation knows.</summary>
public sealed record VocabularyRule(string Name, IReadOnlyList<string> Keys, Provision Provision) : RegulationEntry(Provision);
