using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Commands.Reports;

/// <summary>A log in SARIF 2.1.0 (OASIS), which forges keep from one run to the next and show with the code.</summary>
internal sealed partial class SarifReport : ICheckReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write(CheckResult result, ConsoleText console) => DiagnosticJson.WriteObject(console, json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = result.Diagnostics.Select(d => d.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        WriteTool(json, rules, console.Language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in result.Diagnostics) WriteResult(json, diagnostic, rules.FindIndex(r => r.Id == diagnostic.Code.Id), console.Language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<DiagnosticCode> rules, string language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "portal");
        json.WriteString("language", language);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", General(rule.Message.In(language)));
            WriteText(json, "help", General(rule.Remedy.In(language)));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, string language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        json.WriteString("baselineState", diagnostic.IsOld ? "unchanged" : "new");
        WriteText(json, "message", $"{diagnostic.Message(language)} {diagnostic.Remedy(language)}");
        WriteLocation(json, diagnostic.Position);
        if (diagnostic.Waived is { } reason) WriteSuppression(json, reason);
        if (diagnostic.Owner is { } owner)
        {
            json.WriteStartObject("properties");
            json.WriteString("owner", owner.In(language));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Position position)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', position.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (position.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", position.Line);
            json.WriteNumber("startColumn", Math.Max(1, position.Column));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, LocalText reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", reason.Vi);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A message about no fault in particular: what it would quote is left open.</summary>
    private static string General(string text) => Arguments().Replace(text, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"(\{\d\})+")]
    private static partial Regex Arguments();

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
