namespace Portal.Model.Regulations;

/// <summary>Leaves out of a regulation what does not hold on a day.</summary>
public static class RegulationOnDay
{
    public static Regulation On(this Regulation regulation, DateOnly day) => regulation with
    {
        Domains = regulation.Domains.On(day),
        TenantFacts = regulation.TenantFacts.On(day),
        RequiredFields = regulation.RequiredFields.On(day),
        Sections = [.. regulation.Sections.On(day).Select(s => s.On(day))],
        Translations = regulation.Translations.On(day),
        Standards = regulation.Standards.On(day),
        Profiles = regulation.Profiles.On(day),
        UnitFacts = regulation.UnitFacts.On(day),
        SectionFacts = regulation.SectionFacts.On(day),
        Coverage = regulation.Coverage.On(day),
        Remit = regulation.Remit is { } remit && remit.Provision.HoldsOn(day) ? remit : null,
        Languages = regulation.Languages is { } languages && languages.Provision.HoldsOn(day) ? languages : null,
        Font = regulation.Font is { } font && font.Provision.HoldsOn(day) ? font : null,
        Vocabularies = regulation.Vocabularies.On(day),
        Boards = regulation.Boards.On(day),
        Rules = regulation.Rules.On(day),
    };
}
