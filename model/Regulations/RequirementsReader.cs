using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads what a regulation requires beside sections: <c>requires</c> and the rules for whole portals.</summary>
internal static class RequirementsReader
{
    public static IReadOnlyList<TenantFact> TenantFacts(MapReader? requires) => requires?.List("tenant", map => new TenantFact(
        Fact(map, TenantFact.Known), map.Texts("levels"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map))) ?? [];

    public static IReadOnlyList<RequiredField> Fields(MapReader? requires) => requires?.List("items", map => new RequiredField(
        map.Text("section"), map.Text("type"), map.Required("field"), map.Map("when", Condition), map.Texts("levels"), map.Texts("includes"),
        ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map))) ?? [];

    public static IReadOnlyList<UnitFact> UnitFacts(MapReader? requires) => requires?.List("units", map => new UnitFact(
        Fact(map, UnitFact.Known), map.Texts("levels"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map))) ?? [];

    public static IReadOnlyList<SectionFact> SectionFacts(MapReader? requires) => requires?.List("sections", map => new SectionFact(
        Fact(map, SectionFact.Known), map.Texts("levels"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map))) ?? [];

    public static IReadOnlyList<CoverageRule> Coverage(MapReader? requires) => requires?.List("coverage", map => new CoverageRule(
        map.Required("section"), map.Texts("unit-levels"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map))) ?? [];

    public static RemitRule Remit(MapReader map) => new(map.Texts("types"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map));

    public static LanguagesRule Languages(MapReader map) => new(map.Texts("list"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map));

    public static FontRule Font(MapReader map) => new(map.Required("family"), ProvisionReader.Read(map));

    public static IReadOnlyList<VocabularyRule> Vocabularies(MapReader map) =>
        map.List("vocabularies", m => new VocabularyRule(m.Required("name"), m.Texts("keys"), ProvisionReader.Read(m)));

    public static IReadOnlyList<FamilyLinkRule> FamilyLinks(MapReader map) => map.List("family-links", m => new FamilyLinkRule(
        m.OneOf("with", "children", "parent") == "parent", m.Texts("levels"), ProvisionReader.IsEncouraged(m), ProvisionReader.Read(m)));

    private static FieldCondition Condition(MapReader map) => new(map.Required("field"), map.Texts("is"));

    private static string Fact(MapReader map, IReadOnlyCollection<string> known)
    {
        if (!map.Has("fact")) map.Diagnostics.Add(YamlCodes.MissingKey, map.Position, "fact");
        return map.OneOf("fact", [.. known]);
    }
}
