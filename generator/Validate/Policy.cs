using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>
/// Weighs what was found by what a portal's office decided: its own weights, checks on trial, waivers. What stops pages from
/// being made or makes them unsafe is out of its reach; what the regulation demands can be waived for a time, never made lighter.
/// </summary>
/// <param name="tenant">Whose decisions count: those of the base revision, where a change is being checked.</param>
internal sealed class Policy(Tenant tenant, DateOnly today)
{
    private readonly Dictionary<string, Severity> _weights = Nearest(tenant, c => c.Weights, w => w.Code, w => w.Severity);
    private readonly Dictionary<string, DateOnly?> _trials = Nearest(tenant, c => c.Trials, t => t.Code, t => t.FailsFrom);

    /// <summary>A waiver that ran out covers nothing: so it is for what a change brings in.</summary>
    public bool IsForChange { get; init; }

    public static Policy Of(Site site) => new(site.Tenant, VietnamTime.DayOf(site.AsOf));

    /// <summary>The decisions that bind a change: those of the portal as it was; for a new portal, none.</summary>
    public static Policy ForChange(Site site, Site? before) => ForChange(site, before?.Tenant);

    /// <summary>The same, where they were decided in a state that nobody loads as a whole.</summary>
    public static Policy ForChange(Site site, Tenant? before) =>
        new(before ?? site.Tenant with { Parent = null, Checks = CheckSettings.None, Waivers = [] }, VietnamTime.DayOf(site.AsOf)) { IsForChange = true };

    /// <summary>A diagnostic with the weight it has here; one that is waived weighs nothing and says why.</summary>
    public Diagnostic Weigh(Diagnostic diagnostic)
    {
        var weighed = diagnostic.Code.IsAdjustable ? OnTrial(diagnostic with { Severity = _weights.GetValueOrDefault(diagnostic.Code.Id, diagnostic.Severity) }) : diagnostic;
        if (weighed.Severity < Severity.Warning || !CanWaive(diagnostic.Code)) return weighed;
        return tenant.Waivers.FirstOrDefault(w => w.Covers(diagnostic)) is { } waiver ? Waive(weighed, waiver) : weighed;
    }

    /// <summary>True where a waiver may cover a code.</summary>
    public static bool CanWaive(DiagnosticCode code) => code.IsAdjustable || Rules.Demands.Contains(code);

    private Diagnostic OnTrial(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && _trials.GetValueOrDefault(diagnostic.Code.Id) is { } day && day > today
            ? diagnostic with { Severity = Severity.Warning, FailsFrom = day }
            : diagnostic;

    /// <summary>A waiver that ran out is somebody's task, since nobody's change brought that about.</summary>
    private Diagnostic Waive(Diagnostic diagnostic, Waiver waiver) =>
        waiver.Expires >= today ? diagnostic with { Severity = Severity.Information, Waived = waiver.Reason }
        : IsForChange ? diagnostic
        : diagnostic with { Severity = Severity.Task };

    private static Dictionary<string, TValue> Nearest<TEntry, TValue>(
        Tenant tenant, Func<CheckSettings, IEnumerable<TEntry>> entries, Func<TEntry, string> code, Func<TEntry, TValue> value) =>
        tenant.Lineage.SelectMany(t => entries(t.Checks)).DistinctBy(code).ToDictionary(code, value);
}
