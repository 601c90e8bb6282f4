using System.Globalization;
using Portal.Model.Diagnostics;

namespace Portal.Generator.History;

/// <summary>A content that a commit put at a path.</summary>
/// <param name="Content">Its name in the repository.</param>
internal sealed record AddedFile(string Commit, string File, string Content);

/// <summary>What commits brought along, each by itself, whatever came after.</summary>
internal sealed class GitCommits
{
    /// <summary>Bytes beyond which a file is no text of people.</summary>
    private const int Limit = 20_971_520;

    private readonly GitQuestions _ask;
    private readonly string _end;

    private GitCommits(GitQuestions ask, string? start, string end)
    {
        (_ask, _end) = (ask, end);
        Added = ask.AddedBy(start, end);
        Year = start is null ? DateOnly.MaxValue.Year : Math.Max(YearOf(start), YearOf(end));
    }

    /// <summary>In the order of the commits, newest first; each content at each path once.</summary>
    public IReadOnlyList<AddedFile> Added { get; }

    /// <summary>That of the later end, since whoever commits sets the clock of a commit; without a beginning no year is known.</summary>
    public int Year { get; }

    public string? Fault => _ask.Fault;

    /// <summary>Null with a diagnostic where there is no Git or no such commit.</summary>
    /// <param name="commits"><c>A..B</c>: what B has and A has not. <c>B</c>: everything up to it.</param>
    public static GitCommits? Open(string root, string commits, DiagnosticBag diagnostics)
    {
        if (GitQuestions.Open(root, diagnostics) is not { } ask) return null;
        var ends = commits.Split("..", 2);
        var names = Array.ConvertAll(ends, ask.Commit);
        if (Array.IndexOf(names, null) is var missing and >= 0)
        {
            diagnostics.Add(UsageCodes.UnknownRevision, new Position(".git"), ends[missing]);
            return null;
        }
        return new GitCommits(ask, names.Length == 2 ? names[0] : null, names[^1]!);
    }

    public IReadOnlyDictionary<string, byte[]> Contents(IReadOnlyList<string> names) => _ask.Contents(names, Limit);

    /// <summary>What a file holds after the last commit; null where it is not there any more.</summary>
    public byte[]? ContentAtTheEnd(string file) => _ask.ContentNamed($"{_end}:./{file}", Limit);

    private int YearOf(string commit) => int.TryParse(_ask.YearOf(commit), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : DateOnly.MaxValue.Year;
}
