using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads the sections that a regulation or a law lists, with their parts and deadlines.</summary>
public static class SectionRuleReader
{
    /// <summary>Reads a profile of the kind <c>sections</c>.</summary>
    public static SectionProfile ReadProfile(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        _ = map.Text("kind");
        var (id, title) = (map.Required("id"), map.Required("title"));
        var law = map.Map("law", m => new Law(
            id, m.Required("title"), null, LawStatus(m), m.Date("until"), m.Local("note"))) ?? new Law(id, title, null, "unverified", null, null);
        var profile = new SectionProfile(id, title, law, map.Flag("verified"), map.List("sections", Read));
        map.End();
        return profile;
    }

    internal static RequiredSection Read(MapReader map) => new(
        map.Required("key"), map.RequiredLocal("title"), map.Texts("levels"), map.List("parts", ReadPart), map.List("fields", ReadField),
        map.List("deadlines", ReadDeadline), ProvisionReader.Read(map))
    {
        IsTitlePrescribed = map.Flag("title-prescribed"),
        LinksTo = map.Map("links-to", m => new LinkedHost(m.Required("host"), ProvisionReader.Read(m))),
        EveryYear = map.Map("every-year", m => new YearlyItem(m.Required("field"), ProvisionReader.Read(m))),
    };

    internal static PrescribedField ReadField(MapReader map) => new(map.Required("key"), map.RequiredLocal("title"), map.Flag("required"));

    internal static Deadline ReadDeadline(MapReader map) => new(
        map.OneOf("kind", "max", "regular", "timely", "immediate", "same-day", "simultaneous", "by-effective-date", "minimum-per-week", "none-stated"),
        map.Integer("value"), map.Has("unit") ? map.OneOf("unit", "working-days", "days") : null, map.Text("trigger"), map.Text("actor"), ProvisionReader.Read(map))
    {
        When = map.Text("when"),
        Start = map.Text("start"),
    };

    internal static string LawStatus(MapReader map) => map.OneOf("status", "unverified", "in-force", "expired", "replaced");

    private static SectionPart ReadPart(MapReader map) => new(map.Required("key"), map.RequiredLocal("title"), map.Texts("levels"), ProvisionReader.Read(map));
}
