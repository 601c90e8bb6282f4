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
            ReadScope(map.Map("binds")) ?? new Scope([], null),
            ReadScope(map.Map("encourages")),
            map.List("laws", ReadLaw),
            map.List("domains", ReadDomain),
            requires?.List("tenant", f => new TenantFact(f.Required("fact"), f.Texts("levels"), f.Text("source"))) ?? [],
            requires?.List("items", f => new RequiredField(f.Text("section"), f.Text("type"), f.Required("field"), f.Text("source"))) ?? [],
            ReadEmailDomain(map.Map("email-domain")),
            ReadFormats(map.Map("formats")),
            ReadMetadata(map.Map("metadata")),
            ReadSource(map.Map("attribution")),
            map.List("sections", ReadSection),
            map.List("translations", ReadTranslation),
            map.List("standards", s => new Standard(s.Required("id"), s.Required("title"), s.Text("source"))),
            map.At("id"));
        requires?.End();
        map.End();
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
        var scope = new Scope(map.Texts("levels"), map.Text("source"));
        map.End();
        return scope;
    }

    private static Law ReadLaw(MapReader map) => new(
        map.Required("id"), map.Required("title"), map.Text("cited-at"),
        map.OneOf("status", "unverified", "in-force", "expired", "replaced"), map.Date("until"), map.Local("note"));

    private static DomainRule ReadDomain(MapReader map) => new(
        map.Texts("levels"), map.Texts("hosts"), map.Text("under"), map.Integer("labels"),
        map.OneOf("label", "any", "place-name") == "place-name",
        map.OneOf("strength", "mandatory", "encouraged") == "encouraged", map.Text("source"));

    private static EmailDomain? ReadEmailDomain(MapReader? map)
    {
        if (map is null) return null;
        var rule = new EmailDomain(map.Required("suffix"), map.Texts("applies-to"), map.Text("source"));
        map.End();
        return rule;
    }

    private static FormatRule? ReadFormats(MapReader? map)
    {
        if (map is null) return null;
        var rule = new FormatRule(map.Texts("open"), map.OneOf("strength", "mandatory", "encouraged") == "encouraged", map.Text("source"));
        map.End();
        return rule;
    }

    private static MetadataRule? ReadMetadata(MapReader? map)
    {
        if (map is null) return null;
        var rule = new MetadataRule(map.Required("profile"), map.Flag("named"), map.Text("source"));
        map.End();
        return rule;
    }

    private static string? ReadSource(MapReader? map)
    {
        var source = map?.Text("source");
        map?.End();
        return source;
    }

    private static RequiredSection ReadSection(MapReader map)
    {
        _ = map.Flag("title-prescribed");
        return new RequiredSection(
            map.Required("key"), map.RequiredLocal("title"), map.Texts("levels"), map.Text("source"),
            map.List("parts", p => new SectionPart(p.Required("key"), p.RequiredLocal("title"), p.Texts("levels"), p.Text("source"))),
            map.List("fields", f => new PrescribedField(f.Required("key"), f.RequiredLocal("title"))),
            map.List("deadlines", ReadDeadline));
    }

    private static Deadline ReadDeadline(MapReader map) => new(
        map.OneOf("kind", "max", "regular", "timely", "immediate", "same-day", "simultaneous", "by-effective-date", "minimum-per-week", "none-stated"),
        map.Integer("value"), map.Text("unit"), map.Text("trigger"), map.Text("actor"), map.Text("source"));

    private static TranslationRule ReadTranslation(MapReader map)
    {
        var within = map.Map("within");
        var rule = new TranslationRule(
            map.Texts("sections"), map.Texts("levels"), map.Text("language"),
            within is null ? null : new Deadline("max", within.Integer("value"), within.Text("unit"), null, null, null),
            map.OneOf("strength", "mandatory", "encouraged") == "encouraged", map.Text("source"));
        within?.End();
        return rule;
    }
}
