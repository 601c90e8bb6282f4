using System.Globalization;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Model.Diagnostics;

/// <summary>Something an author got wrong, as a value: collected to the end, never thrown.</summary>
/// <param name="Citation">The provision that demands it ("Điều 8.1.e Quyết định 96/QĐ-UBND"), where one does.</param>
public sealed record Diagnostic(
    DiagnosticCode Code, Severity Severity, Position Position, IReadOnlyList<string> Arguments, string? Citation = null)
{
    private static readonly LocalText OnTrial = new("thành lỗi từ ngày {0:dd/MM/yyyy}", "an error from {0:yyyy-MM-dd}");

    /// <summary>The day from which it refuses a change, where its check is still on trial.</summary>
    public DateOnly? FailsFrom { get; init; }

    /// <summary>Who has to see to it, or null where nobody looked that up.</summary>
    public LocalText? Owner { get; init; }

    /// <summary>It stood there before the change that is being checked.</summary>
    public bool IsOld { get; init; }

    /// <summary>Why it was allowed to pass, or null.</summary>
    public LocalText? Waived { get; init; }

    /// <summary>What it found, where only the masked form is an argument: tells one value from another, in memory only.</summary>
    public Fingerprint? Fingerprint { get; init; }

    /// <summary>
    /// The same as a report may show it: in nothing that it says, not even in the name of a file, a citizen's number or a secret is spread.
    /// Whatever writes a report goes through this.
    /// </summary>
    public Diagnostic Shown() => this with
    {
        Position = Position with { File = SensitiveText.Masked(Position.File) },
        Arguments = [.. Arguments.Select(SensitiveText.Masked)],
        Citation = Citation is null ? null : SensitiveText.Masked(Citation),
        Owner = Masked(Owner),
        Waived = Masked(Waived),
    };

    /// <summary>What is wrong, in a language, with its citation.</summary>
    public string Message(string language)
    {
        string?[] remarks = [Citation, FailsFrom is { } day ? string.Format(CultureInfo.InvariantCulture, OnTrial.In(language), day) : null];
        var (text, said) = (Format(Code.Message.In(language)), string.Join("; ", remarks.OfType<string>()));
        return said.Length == 0 ? text : $"{text.TrimEnd('.')} ({said}).";
    }

    /// <summary>What to do about it, in a language.</summary>
    public string Remedy(string language) => Format(Code.Remedy.In(language));

    private static LocalText? Masked(LocalText? text) =>
        text is null ? null : new LocalText(SensitiveText.Masked(text.Vi), text.En is null ? null : SensitiveText.Masked(text.En));

    /// <summary>Any message may quote what an author wrote, and nothing that is quoted may spread a citizen's number or a secret.</summary>
    private string Format(string text) => string.Format(CultureInfo.InvariantCulture, text, [.. Arguments.Select(a => OneLine(SensitiveText.Masked(a)))]);

    /// <summary>What is quoted stays on its line: a report must not be forged, nor a command given to the program that reads it.</summary>
    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
