using System.Globalization;
using Portal.Model.Text.PersonalData;

namespace Portal.Model.Diagnostics;

/// <summary>Something an author got wrong, as a value: collected to the end, never thrown.</summary>
/// <param name="Citation">The provision that demands it ("Điều 8.1.e Quyết định 96/QĐ-UBND"), where one does.</param>
public sealed record Diagnostic(
    DiagnosticCode Code, Severity Severity, Position Position, IReadOnlyList<string> Arguments, string? Citation = null)
{
    /// <summary>What is wrong, in a language, with its citation.</summary>
    public string Message(string language) =>
        Citation is null ? Format(Code.Message.In(language)) : $"{Format(Code.Message.In(language)).TrimEnd('.')} ({Citation}).";

    /// <summary>What to do about it, in a language.</summary>
    public string Remedy(string language) => Format(Code.Remedy.In(language));

    /// <summary>Any message may quote what an author wrote, and nothing that is quoted may spread a citizen's number or a secret.</summary>
    private string Format(string text) => string.Format(CultureInfo.InvariantCulture, text, [.. Arguments.Select(SensitiveText.Masked)]);
}
