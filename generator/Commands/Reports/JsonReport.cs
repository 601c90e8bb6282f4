using Portal.Generator.Checking;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands.Reports;

/// <summary>For programs: <c>{tenants: […], counts: {…}, diagnostics: […]}</c>.</summary>
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

        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics) DiagnosticJson.WriteDiagnostic(json, diagnostic, console.Language);
        json.WriteEndArray();
    });
}
