using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary>The result of a build for programs: <c>{portals: […], diagnostics: […]}</c>.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static void Write(BuildResult result, ConsoleText console)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("portals");
            foreach (var portal in result.Portals) WritePortal(json, portal);
            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics) WriteDiagnostic(json, diagnostic, console.Language);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        console.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WritePortal(Utf8JsonWriter json, BuiltPortal portal)
    {
        json.WriteStartObject();
        json.WriteString("tenant", portal.Tenant);
        json.WriteString("folder", portal.Folder);
        json.WriteNumber("items", portal.Items);
        json.WriteNumber("files", portal.Files);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Task => "task", _ => "information" });
        json.WriteString("file", diagnostic.Position.File);
        json.WriteNumber("line", diagnostic.Position.Line);
        json.WriteNumber("column", diagnostic.Position.Column);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("remedy", diagnostic.Remedy(language));
        if (diagnostic.Citation is { } citation) json.WriteString("citation", citation);
        json.WriteEndObject();
    }
}
