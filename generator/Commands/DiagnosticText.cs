using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Diagnostics for people: <c>file:line:column: error code: message</c>, the remedy on a line of its own.</summary>
internal static class DiagnosticText
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, ConsoleText console)
    {
        foreach (var line in Lines(diagnostics, console.Language)) console.ErrorLine(line);
        if (diagnostics.Count > 0)
            console.ErrorLine(console.Say(Texts.Summary, Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning)));
    }

    /// <summary>Two lines for each diagnostic.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Diagnostic> diagnostics, string language)
    {
        foreach (var diagnostic in diagnostics.Select(d => d.Shown()))
        {
            yield return $"{diagnostic.Position}: {Weight(diagnostic.Severity).In(language)} {diagnostic.Code}: {diagnostic.Message(language)}";
            yield return $"    {Texts.Remedy.In(language)}: {diagnostic.Remedy(language)}";
        }
    }

    /// <summary>A weight in words.</summary>
    public static LocalText Weight(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        Severity.Task => new("việc cần làm", "task"),
        _ => new("thông tin", "information"),
    };

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(d => d.Severity == severity);
}
