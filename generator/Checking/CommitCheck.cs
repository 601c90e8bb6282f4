using Portal.Generator.Files;
using Portal.Generator.History;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Checking;

/// <summary>
/// Looks for identity numbers and secrets in everything that commits brought along, also where a later one took it out again:
/// whoever gets the commits gets that too. What still stands at the end is left to the check of the portals, which knows what may stand there.
/// </summary>
internal sealed class CommitCheck(string root, string commits)
{
    private const int AtOnce = 100;

    // The others may be contacts that a body publishes; only the check of the portals can tell.
    private static readonly HashSet<SensitiveKind> Kinds = [SensitiveKind.CitizenId, SensitiveKind.OldId, SensitiveKind.Secret];

    public CheckResult Run()
    {
        var found = new DiagnosticBag();
        if (GitCommits.Open(root, commits, found) is not { } git) return new CheckResult([], found.Sorted());
        var scan = new SensitiveText(git.Year);
        var last = new Dictionary<string, HashSet<(SensitiveKind, string)>>();
        foreach (var some in git.Added.Where(a => IsContent(a.File)).Chunk(AtOnce))
        {
            var contents = git.Contents([.. some.Select(a => a.Content).Distinct()]);
            foreach (var added in some)
                foreach (var diagnostic in In(added, contents.GetValueOrDefault(added.Content) ?? [])) found.Add(diagnostic);
        }
        if (git.Fault is { } fault) found.Add(HistoryCodes.Unavailable, new Position(".git"), fault);
        return new CheckResult([], found.Sorted());

        IEnumerable<Diagnostic> In(AddedFile added, byte[] content)
        {
            foreach (var (finding, line, place) in Find(scan, added.File, content))
                if (!AtTheEnd(added.File).Contains((finding.Kind, finding.Masked)))
                    yield return PersonalDataFindings.Diagnose(finding, new Position(added.File, line, line == 0 ? 0 : 1), $"{place}commit {added.Commit[..10]}");
        }

        HashSet<(SensitiveKind, string)> AtTheEnd(string file)
        {
            if (last.TryGetValue(file, out var known)) return known;
            return last[file] = [.. Find(scan, file, git.ContentAtTheEnd(file) ?? []).Select(f => (f.Finding.Kind, f.Finding.Masked))];
        }
    }

    private static bool IsContent(string file) =>
        file.StartsWith($"{ContentReader.Folder}/", StringComparison.Ordinal) || file.StartsWith($"{RepositoryReader.TenantsFolder}/", StringComparison.Ordinal);

    private static IEnumerable<(SensitiveFinding Finding, int Line, string Place)> Find(SensitiveText scan, string file, byte[] content)
    {
        if (content.Length == 0) yield break;
        char? separator = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ',' : null;
        foreach (var part in FileTexts.Read(content).Parts)
            foreach (var finding in scan.Find(part.Text, separator).Where(f => Kinds.Contains(f.Kind)))
                yield return part.Place.Length > 0 ? (finding, 0, $"{part.Place}, ") : (finding, part.Text.AsSpan(0, finding.Start).Count('\n') + 1, "");
    }
}
