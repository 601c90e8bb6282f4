using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>Reads <c>units.yaml</c>, <c>contributors.yaml</c>, <c>sources.yaml</c> and <c>channels.yaml</c>.</summary>
public static class RegistryReader
{
    public static IReadOnlyList<Unit> ReadUnits(YamlMapping yaml, DiagnosticBag diagnostics) =>
        ReadList(yaml, "units", diagnostics, ReadUnit);

    public static IReadOnlyList<Contributor> ReadContributors(YamlMapping yaml, DiagnosticBag diagnostics) =>
        ReadList(yaml, "contributors", diagnostics, map => new Contributor(
            map.Required("id"), map.RequiredLocal("name"), map.OneOf("class", "agency", "organisation", "individual"), map.Flag("external"),
            map.Text("kind"), map.At("kind"), map.At("id")));

    public static IReadOnlyList<Source> ReadSources(YamlMapping yaml, DiagnosticBag diagnostics) =>
        ReadList(yaml, "sources", diagnostics, map => new Source(
            map.Required("id"), map.RequiredLocal("name"), map.Text("url") is { } url ? UrlSanitizer.LowerScheme(url) : null, map.Flag("agreement-required"), map.Text("agreement"), map.At("id")));

    public static IReadOnlyList<Channel> ReadChannels(YamlMapping yaml, DiagnosticBag diagnostics) =>
        ReadList(yaml, "channels", diagnostics, map => new Channel(
            map.Required("id"), map.OneOf("kind", "portal", "social", "mailbox", "hotline"), map.RequiredLocal("name"), UrlSanitizer.LowerScheme(map.Required("url")), map.At("id")));

    private static IReadOnlyList<T> ReadList<T>(YamlMapping yaml, string key, DiagnosticBag diagnostics, Func<MapReader, T> read)
    {
        var map = new MapReader(yaml, diagnostics);
        var list = map.List(key, read);
        map.End();
        return list;
    }

    private static Unit ReadUnit(MapReader map) =>
        new(
            map.Required("id"), map.RequiredLocal("name"), map.Required("type"), map.Required("level"), map.Text("parent"),
            ReadPosition(map.Map("head")), map.Local("functions"), map.List("contacts", ReadContact), map.At("id"))
        {
            Activities = map.Local("activities"),
            Structure = map.Local("structure"),
            InformationOfficer = ReadPosition(map.Map("information-officer")),
            InformationTeam = ReadTeam(map.Map("information-team")),
            None = map.Texts("none"),
        };

    private static LocalText? ReadPosition(MapReader? map)
    {
        var position = map?.RequiredLocal("position");
        map?.End();
        return position;
    }

    private static InformationTeam? ReadTeam(MapReader? map)
    {
        if (map is null) return null;
        var team = new InformationTeam(ReadPosition(map.Map("head")) ?? LocalText.Empty, map.Text("decision"));
        map.End();
        return team;
    }

    private static UnitContact ReadContact(MapReader map) => new(
        map.OneOf("kind", UnitContact.CitizenDesk, UnitContact.Leader), map.RequiredLocal("name"), map.Local("address"), map.Text("phone"), FieldKinds.ReadEmail(map, "email"));
}
