using System.Diagnostics.CodeAnalysis;
using Portal.Model.Diagnostics;

namespace Portal.Generator.History;

/// <summary>
/// When each file of the root came to the publishing branch: the time of its first-parent commit, which for a pull
/// request is the time of the merge. Author dates, and commits inside a pull request, say nothing about publication.
/// </summary>
/// <param name="head">The commit time of HEAD: the clock of a build that is given no <c>--as-of</c>.</param>
/// <param name="headRevision">The full name of HEAD.</param>
/// <param name="files">By path from the root, with forward slashes.</param>
public sealed class GitHistory(DateTimeOffset head, string headRevision, IReadOnlyDictionary<string, FileHistory> files)
{
    // History concerns the root as a whole; no file of it is at fault.
    private static readonly Position Place = new(".git");

    public DateTimeOffset Head => head;

    public string HeadRevision => headRevision;

    /// <summary>The history of a file that is in HEAD; false for any other, for instance one not yet committed.</summary>
    public bool TryGet(string pathFromRoot, [NotNullWhen(true)] out FileHistory? history) =>
        files.TryGetValue(pathFromRoot, out history);

    /// <summary>
    /// The history of a root folder, which may be a sub-folder of its repository. Null without a diagnostic where the
    /// folder is in no Git work tree (whether that is an error is up to the caller); null with one where it is but its
    /// history cannot be used.
    /// </summary>
    public static GitHistory? Read(string root, DiagnosticBag diagnostics)
    {
        var top = WorkTree.TopOf(root);
        if (top is null) return null;

        var git = GitProgram.Find(top);
        if (git is null) return Refuse("git not found in PATH");

        using var log = GitLog.Start(git, root);
        var walk = LogWalk.Read(log.Output);
        if ((log.Failure() ?? walk.Fault) is { } reason) return Refuse(reason);
        if (!walk.IsShallow) return new GitHistory(walk.Head, walk.HeadRevision, walk.Files);

        diagnostics.Add(HistoryCodes.Shallow, Place);
        return null;

        GitHistory? Refuse(string why)
        {
            diagnostics.Add(HistoryCodes.Unavailable, Place, why);
            return null;
        }
    }
}
