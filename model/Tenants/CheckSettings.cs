using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Tenants;

/// <summary>What a portal's office decided about its checks (<c>checks.yaml</c>); a child portal takes its parent's over, and its own come first.</summary>
public sealed record CheckSettings(IReadOnlyList<CodeWeight> Weights, IReadOnlyList<CodeTrial> Trials)
{
    public static CheckSettings None { get; } = new([], []);
}

/// <summary>That a diagnostic weighs otherwise than in the catalogue.</summary>
public sealed record CodeWeight(string Code, Severity Severity, string Reason, Position Place);

/// <summary>A stricter check on trial: its errors are warnings until a day.</summary>
/// <param name="FailsFrom">The first day on which it refuses a change; null where the file does not say it rightly.</param>
public sealed record CodeTrial(string Code, DateOnly? FailsFrom, Position Place);

/// <summary>That somebody entitled to it let one fault pass for a time (<c>waivers.yaml</c>). Never inherited.</summary>
/// <param name="File">The file of the fault, from the root; a folder ends in a slash.</param>
/// <param name="Approver">The id of the board member who approved it, or the words for who did where the portal has no board.</param>
/// <param name="Expires">The last day on which it holds.</param>
public sealed record Waiver(string Code, string File, LocalText Reason, string Approver, DateOnly? Approved, DateOnly? Expires, WaiverPlaces Places)
{
    /// <summary>The entry.</summary>
    public Position Place => Places.Entry;

    /// <summary>True where it is about the place of a diagnostic.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        diagnostic.Code.Id == Code && (diagnostic.Position.File == File || (File.EndsWith('/') && diagnostic.Position.File.StartsWith(File, StringComparison.Ordinal)));
}

/// <summary>Where the parts of a waiver stand, so that a fault is shown in its own line.</summary>
public sealed record WaiverPlaces(Position Entry, Position Code, Position File, Position Approver, Position Expires);
