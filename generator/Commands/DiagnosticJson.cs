using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary>The result of a build for programs: <c>{portals: […], diagnostics: […]}</c>.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static void Write(BuildResult result, ConsoleText console) => WriteObject(console, json =>
    {
        json.WriteStartArray("portals");
        foreach (var portal in result.Portals) WritePortal(json, portal);
        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics.Select(d => d.Shown())) WriteDiagnostic(json, diagnostic, console.Language);
        json.WriteEndArray();
    });

    /// <summary>Writes one object to standard output.</summary>
    public static void WriteObject(ConsoleText console, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        console.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Task => "task",
        _ => "information",
    };

    private static void WritePortal(Utf8JsonWriter json, BuiltPortal portal)
    {
        json.WriteStartObject();
        json.WriteString("tenant", portal.Tenant);
        json.WriteString("folder", portal.Folder);
        json.WriteNumber("items", portal.Items);
        json.WriteNumber("files", portal.Files);
        json.WriteEndObject();
    }

    public static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", Word(diagnostic.Severity));
        json.WriteString("file", diagnostic.Position.File);
        json.WriteNumber("line", diagnostic.Position.Line);
        json.WriteNumber("column", diagnostic.Position.Column);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("remedy", diagnostic.Remedy(language));
        if (diagnostic.Citation is { } citation) json.WriteString("citation", citation);
        if (diagnostic.FailsFrom is { } day) json.WriteString("failsFrom", VietnamTime.Iso(day));
        if (diagnostic.Owner is { } owner) json.WriteString("owner", owner.In(language));
        if (diagnostic.IsOld) json.WriteBoolean("old", true);
        if (diagnostic.Waived is { } reason) json.WriteString("waived", reason.In(language));
        json.WriteEndObject();
    }
}
