using Portal.Generator.Checking;

namespace Portal.Generator.Commands.Reports;

/// <summary>Any report, told what was found as it may be shown: the one place where personal data and secrets are kept out of all of them.</summary>
internal sealed class MaskedReport(ICheckReport report) : ICheckReport
{
    public void Write(CheckResult result, ConsoleText console) => report.Write(result with { Diagnostics = [.. result.Diagnostics.Select(d => d.Shown())] }, console);
}
