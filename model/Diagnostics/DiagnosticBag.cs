using System.Collections.Concurrent;

namespace Portal.Model.Diagnostics;

/// <summary>Collects what is wrong from every thread, so that one run reports it all.</summary>
public sealed class DiagnosticBag
{
    /// <summary>How often one fault of one file is told. Who has mended as many runs the check again; a file made of faults must not bury the others.</summary>
    public const int MostAlike = 100;

    /// <summary>How many are kept, so that what a change brings in is found behind what was there; a page has room for many thousands.</summary>
    public const int MostKept = 1_000;

    private readonly ConcurrentQueue<Diagnostic> _found = new();

    public void Add(Diagnostic diagnostic) => _found.Enqueue(diagnostic);

    /// <summary>Adds a diagnostic of a code at a place.</summary>
    public void Add(DiagnosticCode code, Position position, params string[] arguments) => Add(code.At(position, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public bool IsEmpty => _found.IsEmpty;

    /// <summary>True where something found refuses the content.</summary>
    public bool HasErrors => !_found.IsEmpty && _found.Any(d => d.Severity == Severity.Error);

    /// <summary>What is told of what was found: <see cref="All"/>, but few that are alike.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => Few(All());

    /// <summary>What is told of a list: those that weigh otherwise, or were there before, do not bury the others.</summary>
    public static IReadOnlyList<Diagnostic> Few(IEnumerable<Diagnostic> found) => [.. found.Where(IsOneOf(MostAlike, d => (d.Position.File, d.Code.Id, d.Severity, d.IsOld)))];

    /// <summary>What was found, by file, line, column and code, equal ones folded: the same on every machine.</summary>
    public IReadOnlyList<Diagnostic> All() =>
    [
        .. _found
            .OrderBy(d => d.Position.File, StringComparer.Ordinal)
            .ThenBy(d => d.Position.Line)
            .ThenBy(d => d.Position.Column)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => string.Join('\u001f', d.Arguments), StringComparer.Ordinal)
            .DistinctBy(d => (d.Code.Id, d.Position, string.Join('\u001f', d.Arguments), d.Citation, d.Fingerprint))
            .Where(IsOneOf(MostKept, d => (d.Position.File, d.Code.Id))),
    ];

    /// <summary>True for the first ones of each kind, in the order that they are asked for.</summary>
    private static Func<Diagnostic, bool> IsOneOf<TKind>(int most, Func<Diagnostic, TKind> kind)
        where TKind : notnull
    {
        var told = new Dictionary<TKind, int>();
        return d => (told[kind(d)] = told.GetValueOrDefault(kind(d)) + 1) <= most;
    }
}
