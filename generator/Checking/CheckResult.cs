using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>What a check came to.</summary>
/// <param name="Tenants">The portals that were looked at.</param>
/// <param name="Diagnostics">What was found, sorted; those that were waived weigh nothing and say why.</param>
internal sealed record CheckResult(IReadOnlyList<string> Tenants, IReadOnlyList<Diagnostic> Diagnostics)
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = Echoes.Without(Diagnostics);

    /// <summary>Faults in files that the change does not touch, which were there before it.</summary>
    public int OldElsewhere { get; init; }

    /// <summary>Errors that a waiver of the change itself would cover. It counts only once it is merged.</summary>
    public int WaitingWaivers { get; init; }

    /// <summary>The technical standards of each portal, where everything was looked at.</summary>
    public IReadOnlyList<StandardsChecklist> Standards { get; init; } = [];

    /// <summary>What a reader is told: all but what was waived.</summary>
    public IReadOnlyList<Diagnostic> Reported => [.. Diagnostics.Where(d => d.Waived is null)];

    public bool IsRefused => Diagnostics.Any(d => d.Severity == Severity.Error);

    public ExitCode ExitCode => Diagnostics.Any(d => UsageCodes.All.Contains(d.Code)) ? ExitCode.Usage : IsRefused ? ExitCode.Refused : ExitCode.Fine;
}
