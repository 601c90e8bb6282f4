using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads <c>regulation.yaml</c>.</summary>
public static class RegulationReader
{
    public static Regulation Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var requires = map.Map("requires");
        var regulation = new Regulation(
            map.Required("id"),
            map.Flag("verified"),
            ReadDecision(map),
            map.List("levels", l => new Level(l.Required("key"), l.RequiredLocal("name"))),
            ReadScope(map.Map("binds")) ?? new Scope([], Provision.None),
            ReadScope(map.Map("encourages")),
            map.List("laws", ReadLaw),
            map.List("domains", ReadDomain),
            RequirementsReader.TenantFacts(requires),
            RequirementsReader.Fields(requires),
            map.Map("email-domain", ReadEmailDomain),
            map.Map("formats", ReadFormats),
            map.Map("metadata", ReadMetadata),
            map.Map("attribution", ProvisionReader.Read)?.Source,
            map.List("sections", SectionRuleReader.Read),
            map.List("translations", ReadTranslation),
            map.List("standards", s => new Standard(s.Required("id"), s.Required("title"), s.Texts("criteria"), ProvisionReader.Read(s))),
            map.At("id"))
        {
            Profiles = map.List("profiles", ReadProfile),
            UnitFacts = RequirementsReader.UnitFacts(requires),
            SectionFacts = RequirementsReader.SectionFacts(requires),
            Coverage = RequirementsReader.Coverage(requires),
            Remit = map.Map("remit", RequirementsReader.Remit),
            Languages = map.Map("languages", RequirementsReader.Languages),
            Font = map.Map("font", RequirementsReader.Font),
            Vocabularies = RequirementsReader.Vocabularies(map),
            FamilyLinks = RequirementsReader.FamilyLinks(map),
            Boards = map.List("boards", BoardRuleReader.Read),
            Rules = map.List("rules", AreaRuleReader.Read),
        };
        requires?.End();
        map.End();
        LevelNames.Check(yaml, regulation.Levels, diagnostics);
        return regulation;
    }

    private static Decision ReadDecision(MapReader parent)
    {
        var map = parent.Map("decision");
        if (map is null)
        {
            parent.Diagnostics.Add(YamlCodes.MissingKey, parent.Position, "decision");
            return new Decision("", "", "", null, null, null, null);
        }

        var after = map.Map("effective-after");
        var replaces = map.Map("replaces");
        var decision = new Decision(
            map.Required("number"), map.Required("title"), map.Required("issuer"), map.Date("issued"), map.Date("effective"), after?.Integer("days"),
            replaces is null ? null : new ReplacedDecision(replaces.Required("number"), replaces.Date("date")));
        if (decision.Effective is null) map.Diagnostics.Add(YamlCodes.MissingKey, map.Position, "effective");
        after?.End();
        replaces?.End();
        map.End();
        return decision;
    }

    private static Scope? ReadScope(MapReader? map)
    {
        if (map is null) return null;
        var scope = new Scope(map.Texts("levels"), ProvisionReader.ReadUndated(map));
        map.End();
        return scope;
    }

    private static Law ReadLaw(MapReader map) => new(
        map.Required("id"), map.Required("title"), map.Text("cited-at"), SectionRuleReader.LawStatus(map), map.Date("until"), map.Local("note"));

    private static DomainRule ReadDomain(MapReader map) => new(
        map.Texts("levels"), map.Texts("hosts"), map.Text("under"), map.Integer("labels"),
        map.OneOf("label", "any", "place-name") == "place-name", ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map));

    private static EmailDomain ReadEmailDomain(MapReader map) => new(map.Required("suffix"), map.Texts("applies-to"), ProvisionReader.Read(map));

    private static FormatRule ReadFormats(MapReader map) => new(map.Texts("open"), ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map));

    private static MetadataRule ReadMetadata(MapReader map) => new(map.Required("profile"), map.Flag("named"), ProvisionReader.Read(map));

    private static ProfileRule ReadProfile(MapReader map) => new(
        map.Required("profile"), map.Texts("levels"), ProvisionReader.IsEncouraged(map), map.List("deadlines", SectionRuleReader.ReadDeadline), ProvisionReader.Read(map));

    private static TranslationRule ReadTranslation(MapReader map)
    {
        var within = map.Map("within", SectionRuleReader.ReadDeadline);
        return new TranslationRule(
            map.Texts("sections"), map.Texts("levels"), map.Text("language"), within, ProvisionReader.IsEncouraged(map), ProvisionReader.Read(map));
    }
}
