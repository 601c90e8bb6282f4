using Portal.Model.Diagnostics;

namespace Portal.Generator;

/// <summary>What a build came to.</summary>
/// <param name="Portals">The portals that were published; none where anything was refused.</param>
internal sealed record BuildResult(IReadOnlyList<BuiltPortal> Portals, IReadOnlyList<Diagnostic> Diagnostics)
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = Echoes.Without(Diagnostics);

    public bool IsUsageError => Diagnostics.Any(d => UsageCodes.All.Contains(d.Code));
    public bool IsRefused => Diagnostics.Any(d => d.Severity == Severity.Error);

    public ExitCode ExitCode => IsUsageError ? ExitCode.Usage : IsRefused ? ExitCode.Refused : ExitCode.Fine;
}

/// <summary>One portal that was made.</summary>
/// <param name="Folder">Its web root.</param>
internal sealed record BuiltPortal(string Tenant, string Title, string Folder, int Items, int Files);
