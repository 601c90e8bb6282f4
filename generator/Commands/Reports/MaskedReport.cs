using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Commands.Reports;

/// <summary>Any report, told what was found as it may be shown: the one place where personal data and secrets are kept out of all of them.</summary>
internal sealed class MaskedReport(ICheckReport report) : ICheckReport
{
    public void Write(CheckResult result, ConsoleText console)
    {
        var known = result.Diagnostics.Where(d => d.Fingerprint is not null && d.Arguments.Count > 0).ToLookup(d => d.Position.File);
        var values = known.ToDictionary(f => f.Key, f => f.DistinctBy(d => d.Fingerprint).ToDictionary(d => d.Fingerprint!.Value, d => d.Arguments[0]));
        report.Write(result with { Diagnostics = [.. result.Diagnostics.Select(d => Masked(d, values).Shown())] }, console);
    }

    /// <summary>What is said beside a finding in the same file may quote it without the words that gave it away.</summary>
    private static Diagnostic Masked(Diagnostic diagnostic, Dictionary<string, Dictionary<Fingerprint, string>> values) =>
        diagnostic.Fingerprint is null && values.TryGetValue(diagnostic.Position.File, out var found)
            ? diagnostic with { Arguments = [.. diagnostic.Arguments.Select(a => SensitiveText.Masked(a, found))] }
            : diagnostic;
}
