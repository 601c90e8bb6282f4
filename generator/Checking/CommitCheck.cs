using Portal.Generator.Files;
using Portal.Generator.History;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Checking;

/// <summary>
/// Looks for secrets, and in content and settings for identity numbers, in everything that commits brought along, also where a later one took it out again:
/// whoever gets the commits gets that too. What still stands at the end is left to the check of the portals, which knows what may stand there.
/// </summary>
internal sealed class CommitCheck(string root, string commits)
{
    private const int AtOnce = 100;

    public CheckResult Run()
    {
        var found = new DiagnosticBag();
        if (GitCommits.Open(root, commits, found) is not { } git) return new CheckResult([], found.Sorted());
        var scan = new SensitiveText(git.Year);
        var last = new Dictionary<string, HashSet<Fingerprint>>();
        foreach (var some in git.Added.Chunk(AtOnce))
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
                if (!AtTheEnd(added.File).Contains(finding.Fingerprint))
                    yield return PersonalDataFindings.Diagnose(finding, new Position(added.File, line, line == 0 ? 0 : 1), $"{place}commit {added.Commit[..10]}");
        }

        HashSet<Fingerprint> AtTheEnd(string file)
        {
            if (last.TryGetValue(file, out var known)) return known;
            return last[file] = [.. Find(scan, file, git.ContentAtTheEnd(file) ?? []).Select(f => f.Finding.Fingerprint)];
        }
    }

    private static IEnumerable<(SensitiveFinding Finding, int Line, string Place)> Find(SensitiveText scan, string file, byte[] content)
    {
        if (content.Length == 0) yield break;
        foreach (var part in FileTexts.Read(content).Parts)
            foreach (var finding in SoughtByPath.Find(scan, file, part.Text))
                yield return part.Place.Length > 0 ? (finding, 0, $"{part.Place}, ") : (finding, part.Text.AsSpan(0, finding.Start).Count('\n') + 1, "");
    }
}
