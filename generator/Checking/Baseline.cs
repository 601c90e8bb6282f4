using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Checking;

/// <summary>Tells what a change brought in from what stood there before it, wherever in its file it stands now.</summary>
/// <param name="before">What was found in the state before.</param>
internal sealed class Baseline(ChangedFiles change, IReadOnlyList<Diagnostic> before)
{
    private static readonly HashSet<DiagnosticCode> Unread = [.. TextCodes.All, .. YamlCodes.All, ItemCodes.NoFrontMatter, ItemCodes.OpenFrontMatter];

    /// <summary>What was there before is nobody's fault who changes something else: an error becomes a task.</summary>
    public IEnumerable<Diagnostic> Mark(IReadOnlyList<Diagnostic> found)
    {
        var left = before.Where(d => !change.Replaces(d.Position.File) && !(d.Code == ItemCodes.Link && change.Has(d.Position.File))).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        foreach (var diagnostic in found)
        {
            var key = Key(diagnostic);
            if (left.GetValueOrDefault(key) is not (> 0 and var count))
            {
                yield return diagnostic;
                continue;
            }
            left[key] = count - 1;
            yield return diagnostic with { IsOld = true, Severity = diagnostic.Severity == Severity.Error && !IsUnread(diagnostic) ? Severity.Task : diagnostic.Severity };
        }
    }

    /// <summary>A file that the change touches and nobody can read may hold anything.</summary>
    private bool IsUnread(Diagnostic diagnostic) => change.Has(diagnostic.Position.File) && Unread.Contains(diagnostic.Code);

    /// <summary>What is new, and what is old in the files that the change touches; the rest is only counted.</summary>
    public (IReadOnlyList<Diagnostic> Said, int Elsewhere) Reported(IReadOnlyList<Diagnostic> found)
    {
        List<Diagnostic> said = [.. found.Where(d => !d.IsOld || change.Has(d.Position.File))];
        return (said, found.Count - said.Count);
    }

    /// <summary>By what two faults are the same: code, file and values, where those are masked by their fingerprint; lines move and do not count.</summary>
    public static (string, string, string, Fingerprint?) Key(Diagnostic diagnostic) =>
        (diagnostic.Code.Id, diagnostic.Position.File, string.Join('\u001f', diagnostic.Arguments), diagnostic.Fingerprint);
}
