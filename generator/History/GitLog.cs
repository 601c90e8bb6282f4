namespace Portal.Generator.History;

/// <summary>
/// <c>git log</c> along the first parents of HEAD, newest first: all that a build asks of Git. Whatever the configuration of
/// the repository could bend has its own argument here.
/// </summary>
internal static class GitLog
{
    private static readonly string[] Arguments =
    [
        "log", "--first-parent", "--diff-merges=first-parent", "--root", "--no-renames",
        "--raw", "--no-abbrev", "-z", "--relative", "-O/dev/null",
        "--no-color", "--no-show-signature", "--no-mailmap", "--no-notes", "--no-ext-diff", "--no-textconv",
        // The only decoration left is `grafted`, on a commit whose parents a shallow clone lacks. Asking here, not for a
        // file in .git, finds it in linked work trees too, and not where only the history of a side branch is cut off.
        "--decorate=full", "--decorate-refs=refs/none",
        "--format=tformat:%H %ct %D",
        "--",
    ];

    public static GitProcess Start(string git, string root) => GitProcess.Start(git, root, Arguments);
}
