using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>Reads <c>checks.yaml</c> and <c>waivers.yaml</c>.</summary>
public static class CheckSettingsReader
{
    private static readonly string[] Severities = ["warning", "error", "task", "information"];

    public static CheckSettings Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var settings = new CheckSettings(map.List("severities", ReadWeight), map.List("trials", ReadTrial));
        map.End();
        return settings;
    }

    public static IReadOnlyList<Waiver> ReadWaivers(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var waivers = map.List("waivers", ReadWaiver);
        map.End();
        return waivers;
    }

    private static CodeWeight ReadWeight(MapReader map) =>
        new(map.Required("code"), SeverityOf(map.OneOf("severity", Severities)), map.Required("reason"), map.Position);

    private static CodeTrial ReadTrial(MapReader map) => new(map.Required("code"), RequiredDate(map, "fails-from"), map.Position);

    private static Waiver ReadWaiver(MapReader map) => new(
        map.Required("code"), map.Required("file"), new LocalText(map.Required("reason")), map.Required("approver"),
        RequiredDate(map, "approved"), RequiredDate(map, "expires"),
        new WaiverPlaces(map.Position, map.At("code"), map.At("file"), map.At("approver"), map.At("expires")));

    private static DateOnly? RequiredDate(MapReader map, string key)
    {
        if (!map.Has(key)) map.Required(key);
        return map.Date(key);
    }

    private static Severity SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "task" => Severity.Task,
        "information" => Severity.Information,
        _ => Severity.Warning,
    };
}
