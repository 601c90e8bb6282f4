using Portal.Generator.Checking;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands.Reports;

/// <summary>
/// Workflow commands that GitHub and Forgejo show beside the line they are about
/// (<c>::error file=…,line=…,title=…::message</c>); the sums follow on standard error.
/// </summary>
internal sealed class GitHubReport : ICheckReport
{
    public void Write(CheckResult result, ConsoleText console)
    {
        foreach (var diagnostic in result.Reported) console.Out.WriteLine(Line(diagnostic, console.Language));
        foreach (var line in TextReport.Summary(result, console)) console.ErrorLine(line);
    }

    private static string Line(Diagnostic diagnostic, string language)
    {
        var place = diagnostic.Position;
        var line = place.Line == 0 ? "" : $",line={place.Line},col={place.Column}";
        var text = $"{diagnostic.Message(language)}\n{Texts.Remedy.In(language)}: {diagnostic.Remedy(language)}";
        return $"::{Command(diagnostic.Severity)} file={Property(place.File)}{line},title={Property(diagnostic.Code.Id)}::{Escape(text)}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
