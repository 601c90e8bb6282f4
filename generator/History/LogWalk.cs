using System.Buffers.Text;
using System.Text;
using Portal.Model.Calendar;

namespace Portal.Generator.History;

/// <summary>
/// Reads what <see cref="GitLog"/> writes, tokens ended by NUL: <c>revision time decorations</c> for each commit, then
/// for each file it touched a token that starts with a colon (a line feed before the first) and one that is the path.
/// </summary>
internal sealed class LogWalk
{
    // A day less than the calendar ends, so that a time can be moved to any time zone.
    private static readonly long LatestTime = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();

    private readonly FileLives _lives = new();
    private DateTimeOffset _time;

    private LogWalk()
    {
    }

    /// <summary>The files of HEAD, by path.</summary>
    public IReadOnlyDictionary<string, FileHistory> Files { get; private set; } = new Dictionary<string, FileHistory>();

    public string HeadRevision { get; private set; } = "";

    public DateTimeOffset Head { get; private set; }

    /// <summary>True where the walk ended at a commit that has parents, which are not there.</summary>
    public bool IsShallow { get; private set; }

    /// <summary>What makes the history useless though Git could read it.</summary>
    public string? Fault { get; private set; }

    public static LogWalk Read(Stream log)
    {
        var walk = new LogWalk();
        var tokens = new NulTokens(log);
        while (tokens.TryRead(out var token)) walk.Take(token.TrimStart((byte)'\n'), tokens);

        walk.Files = walk._lives.Present();
        return walk;
    }

    private void Take(ReadOnlySpan<byte> token, NulTokens tokens)
    {
        if (token[0] == ':') TakeFile(token, tokens);
        else TakeCommit(token);
    }

    private void TakeCommit(ReadOnlySpan<byte> commit)
    {
        var revision = commit[..commit.IndexOf((byte)' ')];
        var rest = commit[(revision.Length + 1)..];
        // Parsed as bytes: on 50,000 commits strings would be most of the work.
        if (Utf8Parser.TryParse(rest, out long seconds, out var length) && seconds >= 0 && seconds <= LatestTime)
            _time = VietnamTime.ToVietnam(DateTimeOffset.FromUnixTimeSeconds(seconds));
        else
            Fault ??= $"commit {Encoding.ASCII.GetString(revision)} has no usable time";

        IsShallow |= rest[length..].IndexOf("grafted"u8) >= 0;
        if (HeadRevision.Length > 0) return;
        HeadRevision = Encoding.ASCII.GetString(revision);
        Head = _time;
    }

    private void TakeFile(ReadOnlySpan<byte> line, NulTokens tokens)
    {
        // Reading the path may overwrite the buffer that the line is in.
        Span<byte> kept = stackalloc byte[line.Length];
        line.CopyTo(kept);
        if (tokens.TryRead(out var path)) _lives.Tell(Encoding.UTF8.GetString(path), new RawChange(kept), _time);
    }
}
