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
        EmailDomain = regulation.EmailDomain.On(day),
        Formats = regulation.Formats.On(day),
        Metadata = regulation.Metadata.On(day),
        Remit = regulation.Remit.On(day),
        Languages = regulation.Languages.On(day),
        Font = regulation.Font.On(day),
        Vocabularies = regulation.Vocabularies.On(day),
        FamilyLinks = regulation.FamilyLinks.On(day),
        Boards = regulation.Boards.On(day),
        Rules = regulation.Rules.On(day),
    };

    /// <summary>The entry where it holds on a day, otherwise null.</summary>
    public static T? On<T>(this T? entry, DateOnly day) where T : RegulationEntry => entry?.Provision.HoldsOn(day) == true ? entry : null;
}
