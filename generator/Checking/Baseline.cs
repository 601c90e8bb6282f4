using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Checking;

/// <summary>Tells what a change brought in from what stood there before it, wherever in its file it stands now.</summary>
/// <param name="moves">The pages that it moves.</param>
/// <param name="before">What was found in the state before.</param>
/// <param name="pages">The texts of items that could be read, of those that the change touches.</param>
internal sealed class Baseline(ChangedFiles change, Moves moves, IReadOnlyList<Diagnostic> before, IReadOnlySet<string> pages)
{
    /// <summary>After these nothing else of a settings file was read.</summary>
    private static readonly HashSet<DiagnosticCode> Unread =
    [
        TextCodes.Unreadable, TextCodes.NotUtf8, TextCodes.LegacyFont, TextCodes.Hidden, TextCodes.TooLarge,
        YamlCodes.Syntax, YamlCodes.Forbidden, YamlCodes.TooLarge,
    ];

    /// <summary>What was there before is nobody's fault who changes something else: an error becomes a task.</summary>
    public IEnumerable<Diagnostic> Mark(IReadOnlyList<Diagnostic> found)
    {
        var uncounted = Uncounted(found);
        var left = before.Where(WasThere).Select(moves.Followed).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        foreach (var diagnostic in found)
        {
            var key = Key(diagnostic);
            if (left.GetValueOrDefault(key) is not (> 0 and var count) || uncounted.Contains((diagnostic.Position.File, diagnostic.Code.Id)) || IsUnread(diagnostic))
            {
                yield return diagnostic;
                continue;
            }
            left[key] = count - 1;
            yield return diagnostic with { IsOld = true, Severity = diagnostic.Severity == Severity.Error ? Severity.Task : diagnostic.Severity };
        }
    }

    /// <summary>The faults of a file that the change touches which are more than are kept: nobody can say that all of them were there.</summary>
    private HashSet<(string, string)> Uncounted(IReadOnlyList<Diagnostic> found) =>
        [.. found.GroupBy(d => (d.Position.File, d.Code.Id)).Where(g => g.Count() >= DiagnosticBag.MostKept && change.Has(g.Key.File)).Select(g => g.Key)];

    private bool WasThere(Diagnostic diagnostic) => !change.Replaces(diagnostic.Position.File) && !(diagnostic.Code == ItemCodes.Link && change.Has(diagnostic.Position.File));

    /// <summary>A file that the change touches and nobody can read may hold anything: what keeps it from being read is for its author to mend.</summary>
    private bool IsUnread(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && change.Has(diagnostic.Position.File)
        && (IsPage(diagnostic.Position.File) ? !pages.Contains(diagnostic.Position.File) : Unread.Contains(diagnostic.Code));

    private static bool IsPage(string file) => file.Split('/') is [ContentReader.Folder, _, _, _, ItemReader.IndexFile or ItemReader.EnglishFile];

    /// <summary>What is new, and what is old in the files that the change touches; the rest is only counted.</summary>
    public (IReadOnlyList<Diagnostic> Said, int Elsewhere) Reported(IReadOnlyList<Diagnostic> found)
    {
        List<Diagnostic> said = [.. found.Where(d => !d.IsOld || change.Has(d.Position.File))];
        return (said, found.Count - said.Count);
    }

    /// <summary>
    /// By what two faults are the same: code, file and values, where those are masked by their fingerprint; lines move and do not count, nor does by
    /// how much a limit is passed.
    /// </summary>
    public static (string, string, string, Fingerprint?) Key(Diagnostic diagnostic) =>
        (diagnostic.Code.Id, diagnostic.Position.File, string.Join('\u001f', QuotaCheck.Codes.Contains(diagnostic.Code) ? [QuotaCheck.LimitOf(diagnostic)] : diagnostic.Arguments), diagnostic.Fingerprint);
}
