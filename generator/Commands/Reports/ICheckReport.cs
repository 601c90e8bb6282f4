using Portal.Generator.Checking;

namespace Portal.Generator.Commands.Reports;

/// <summary>One form in which <c>portal check</c> says what it found.</summary>
internal interface ICheckReport
{
    void Write(CheckResult result, ConsoleText console);
}

/// <summary>The forms by the name they have after <c>--format</c>.</summary>
internal static class CheckReports
{
    private const string Text = "text";

    public static IReadOnlyDictionary<string, ICheckReport> All { get; } = new Dictionary<string, ICheckReport>
    {
        [Text] = new MaskedReport(new TextReport()),
        ["github"] = new MaskedReport(new GitHubReport()),
        ["sarif"] = new MaskedReport(new SarifReport()),
        ["json"] = new MaskedReport(new JsonReport()),
    };

    /// <param name="isFull">Every task by itself, also where many are alike.</param>
    public static ICheckReport Of(string format, bool isFull) => isFull && format == Text ? new MaskedReport(new TextReport { IsFull = true }) : All[format];
}
