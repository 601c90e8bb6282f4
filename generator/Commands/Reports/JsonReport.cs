using System.Text.Json;
using Portal.Generator.Checking;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands.Reports;

/// <summary>For programs: <c>{tenants: […], counts: {…}, standards: […], diagnostics: […]}</c>.</summary>
internal sealed class JsonReport : ICheckReport
{
    private static readonly Severity[] Counted = [Severity.Error, Severity.Warning, Severity.Task, Severity.Information];

    public void Write(CheckResult result, ConsoleText console) => DiagnosticJson.WriteObject(console, json =>
    {
        json.WriteStartArray("tenants");
        foreach (var tenant in result.Tenants) json.WriteStringValue(tenant);
        json.WriteEndArray();

        json.WriteStartObject("counts");
        foreach (var severity in Counted) json.WriteNumber(DiagnosticJson.Word(severity), result.Reported.Count(d => d.Severity == severity));
        json.WriteNumber("waived", result.Diagnostics.Count(d => d.Waived is not null));
        json.WriteNumber("oldElsewhere", result.OldElsewhere);
        json.WriteEndObject();

        json.WriteStartArray("standards");
        foreach (var list in result.Standards) WriteStandards(json, list, console.Language);
        json.WriteEndArray();

        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics) DiagnosticJson.WriteDiagnostic(json, diagnostic, console.Language);
        json.WriteEndArray();
    });

    private static void WriteStandards(Utf8JsonWriter json, StandardsChecklist list, string language)
    {
        json.WriteStartObject();
        json.WriteString("tenant", list.Tenant);
        json.WriteStartArray("standards");
        foreach (var standard in list.Standards)
        {
            json.WriteStartObject();
            json.WriteString("title", standard.Title);
            json.WriteString("citation", standard.Citation);
            json.WriteStartArray("criteria");
            foreach (var criterion in standard.Criteria)
            {
                json.WriteStartObject();
                json.WriteString("title", criterion.Title.In(language));
                json.WriteNumber("faults", criterion.Faults);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
