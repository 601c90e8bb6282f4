using System.Globalization;
using System.Text;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.History;

/// <summary>What the files of a root are now, against what they were where the work on them began.</summary>
/// <param name="Base">The full name of the commit that it began from.</param>
/// <param name="Files">Every file that differs, by path from the root: what it held then, or null where it was not there.</param>
public sealed record GitChange(string Base, IReadOnlyDictionary<string, byte[]?> Files)
{
    /// <summary>The commit time of the revision itself: whoever commits a change sets the clock of its commits, not that one.</summary>
    public DateTimeOffset? Named { get; private init; }

    /// <summary>
    /// Where the settings at the revision are others than where the work began: every settings file that differs from the one on the disk, with what
    /// it holds there. Who begins early must not be bound by decisions that were withdrawn since. Null = those from the beginning.
    /// </summary>
    public IReadOnlyDictionary<string, byte[]?>? Settings { get; private init; }

    /// <summary>
    /// The change since a revision: since the newest commit that it and HEAD have in common, so that what went on there meanwhile
    /// is not taken for a part of the change. Files not yet committed belong to it. Null with a diagnostic where Git cannot tell.
    /// </summary>
    public static GitChange? Since(string root, string revision, DiagnosticBag diagnostics)
    {
        if (GitQuestions.Open(root, diagnostics) is not { } ask) return null;
        if (ask.Commit(revision) is not { } named)
        {
            diagnostics.Add(UsageCodes.UnknownRevision, new Position(".git"), revision);
            return null;
        }
        var time = Task.Run(() => ask.TimeOf(named));
        var start = ask.MergeBase(named) ?? named;
        var changed = ask.ChangedSince(start);
        var settings = start == named ? null : SettingsAt(named, changed, ask);
        var contents = ask.Contents([.. changed.Values.Concat(settings?.Values ?? []).OfType<string>().Distinct()]);
        if (ask.Fault is not { } fault) return new GitChange(start, Held(changed)) { Named = time.GetAwaiter().GetResult(), Settings = settings is null ? null : Held(settings) };
        diagnostics.Add(HistoryCodes.Unavailable, new Position(".git"), fault);
        return null;

        Dictionary<string, byte[]?> Held(IReadOnlyDictionary<string, string?> files) =>
            files.ToDictionary(f => f.Key, f => f.Value is null ? null : contents.GetValueOrDefault(f.Value), StringComparer.Ordinal);
    }

    /// <summary>The settings in which the disk differs from a revision; null where it differs in the same way from where the work began.</summary>
    private static IReadOnlyDictionary<string, string?>? SettingsAt(string named, IReadOnlyDictionary<string, string?> changed, GitQuestions ask)
    {
        const string folder = RepositoryReader.TenantsFolder;
        var there = ask.ChangedSince(named, folder);
        var own = changed.Where(f => f.Key.StartsWith($"{folder}/", StringComparison.Ordinal)).ToList();
        return own.Count == there.Count && own.TrueForAll(f => there.TryGetValue(f.Key, out var content) && content == f.Value) ? null : there;
    }
}

/// <summary>The questions that finding a change asks of Git, each with fixed arguments.</summary>
internal sealed class GitQuestions(string git, string root)
{
    /// <summary>Bytes of a content beyond which it is passed over: no file of a portal may have more, and an answer must fit into memory.</summary>
    public const int Most = SourceTree.AttachmentLimit;

    private const int OldMode = 1;
    private const string RegularFile = "100";

    /// <summary>Asks about the repository that a root stands in; null with a diagnostic where there is none, or no Git.</summary>
    public static GitQuestions? Open(string root, DiagnosticBag diagnostics)
    {
        var top = WorkTree.TopOf(root);
        if (top is not null && GitProgram.Find(top) is { } git) return new GitQuestions(git, root);
        diagnostics.Add(HistoryCodes.Unavailable, new Position(".git"), top is null ? "không có kho Git" : "git not found in PATH");
        return null;
    }

    /// <summary>Why Git could not answer, in its own words.</summary>
    public string? Fault { get; private set; }

    /// <summary>The commit that a revision names, or null.</summary>
    public string? Commit(string revision) => Line(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"]);

    public string? MergeBase(string commit) => Line(["merge-base", commit, "HEAD"]);

    /// <summary>When a commit was made, by its own word.</summary>
    public DateTimeOffset? TimeOf(string commit) =>
        long.TryParse(Log(commit, "--format=%ct"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>The files that differ from a commit, with the name of the content that they had there; null for new ones.</summary>
    /// <param name="folder">Only those below a folder of the root; null = all.</param>
    public IReadOnlyDictionary<string, string?> ChangedSince(string commit, string? folder = null)
    {
        string[] where = folder is null ? [] : [folder];
        var files = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        // Not `diff`, which reads a file whose time changed through the filters that the repository names, that is, runs them.
        var tokens = Tokens(["diff-index", "--raw", "-z", "--no-renames", "--no-abbrev", "--relative", "--ignore-submodules=dirty", "--no-color", "--no-ext-diff", "--no-textconv", commit, "--", .. where]);
        for (var i = 0; i + 1 < tokens.Count; i += 2)
            if (!IsSame(tokens[i], tokens[i + 1])) files[tokens[i + 1]] = OldContent(tokens[i]);
        foreach (var file in Tokens(["ls-files", "--others", "--exclude-standard", "-z", "--", .. where])) files[file] = null;
        return files;
    }

    /// <summary>Every content that a commit up to the end, but none up to the start, put anywhere. A merge counts against each of its parents.</summary>
    public IReadOnlyList<AddedFile> AddedBy(string? start, string end)
    {
        var (added, seen, commit) = (new List<AddedFile>(), new HashSet<(string, string)>(), "");
        string[] which = start is null ? [end] : [end, $"^{start}"];
        var tokens = Tokens(["log", "--raw", "-z", "-m", "--root", "--no-renames", "--no-abbrev", "--relative", "--no-color", "--no-show-signature", "--no-mailmap", "--no-notes", "--no-ext-diff", "--no-textconv", "--no-decorate", "--format=tformat:%H", .. which, "--"]);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i].TrimStart('\n');
            if (!token.StartsWith(':')) commit = token;
            else if (++i < tokens.Count && token.Split(' ') is [_, var mode, _, var content, _] && mode.StartsWith(RegularFile, StringComparison.Ordinal) && seen.Add((tokens[i], content)))
                added.Add(new AddedFile(commit, tokens[i], content));
        }
        return added;
    }

    public string? YearOf(string commit) => Log(commit, "--date=format:%Y", "--format=%cd");

    /// <summary>What a name such as <c>commit:./file</c> stands for; null where there is nothing.</summary>
    /// <param name="limit">Bytes beyond which it is passed over.</param>
    public byte[]? ContentNamed(string name, long limit = Most)
    {
        if (name.Contains('\n')) return null;
        using var process = GitProcess.Start(git, root, ["cat-file", "--batch"], [name]);
        return ReadOne(process.Output, limit);
    }

    /// <summary>What contents hold, by name.</summary>
    /// <param name="limit">Bytes beyond which one is passed over.</param>
    public IReadOnlyDictionary<string, byte[]> Contents(IReadOnlyList<string> names, long limit = Most)
    {
        var contents = new Dictionary<string, byte[]>();
        if (names.Count == 0) return contents;
        using var process = GitProcess.Start(git, root, ["cat-file", "--batch"], names);
        foreach (var name in names)
            if (ReadOne(process.Output, limit) is { } content) contents[name] = content;
        Fault ??= process.Failure();
        return contents;
    }

    /// <summary>True where Git only saw that a file's time changed: it gives no new name then, and the file still holds what the old name names.</summary>
    private bool IsSame(string raw, string file) =>
        raw.Split(' ') is [var oldMode, var newMode, var old, var now, _] && oldMode[OldMode..] == newMode && now.Trim('0').Length == 0
        && oldMode.AsSpan(OldMode).StartsWith(RegularFile) && BlobName.Of(Path.Combine(root, file), old.Length) == old;

    /// <summary>The old content in <c>:100644 100644 old new M</c>. Links and linked repositories are no content.</summary>
    private static string? OldContent(string raw)
    {
        var parts = raw.Split(' ');
        return parts.Length == 5 && raw.AsSpan(OldMode).StartsWith(RegularFile) && parts[2].Trim('0').Length > 0 ? parts[2] : null;
    }

    /// <summary>An answer of <c>cat-file --batch</c>: <c>name type size</c>, a line feed, the bytes, a line feed.</summary>
    /// <param name="limit">Bytes beyond which a content is read past, and null.</param>
    public static byte[]? ReadOne(Stream output, long limit)
    {
        var head = new StringBuilder();
        for (var next = output.ReadByte(); next is >= 0 and not '\n'; next = output.ReadByte()) head.Append((char)next);
        if (head.ToString().Split(' ') is not [_, "blob", var size]) return null;
        var length = long.Parse(size, CultureInfo.InvariantCulture);
        if (length > limit) return Pass(output, length + 1);
        var content = new byte[length];
        output.ReadExactly(content);
        output.ReadByte();
        return content;
    }

    /// <summary>Reads past some bytes without holding them.</summary>
    private static byte[]? Pass(Stream output, long length)
    {
        var buffer = new byte[64 * 1024];
        for (var read = 1; length > 0 && read > 0; length -= read) read = output.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
        return null;
    }

    /// <summary>What a commit says of itself.</summary>
    private string? Log(string commit, params string[] format) => Line(["log", "-1", "--no-show-signature", "--no-color", "--no-decorate", .. format, commit, "--"]);

    private string? Line(IReadOnlyList<string> arguments)
    {
        using var process = GitProcess.Start(git, root, arguments);
        using var reader = new StreamReader(process.Output);
        var line = reader.ReadToEnd().Trim();
        return process.Failure() is null && line.Length > 0 ? line : null;
    }

    private List<string> Tokens(IReadOnlyList<string> arguments)
    {
        using var process = GitProcess.Start(git, root, arguments);
        var (tokens, found) = (new NulTokens(process.Output), new List<string>());
        while (tokens.TryRead(out var token)) found.Add(Encoding.UTF8.GetString(token));
        Fault ??= process.Failure();
        return found;
    }
}
