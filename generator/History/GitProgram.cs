using System.Diagnostics;

namespace Portal.Generator.History;

/// <summary>
/// Finds <c>git</c> on the search path. The path is the only thing the build takes from its environment, because Git
/// lives elsewhere on every system; it decides which program runs, never what comes out.
/// </summary>
/// <remarks>
/// Not left to <see cref="Process"/>, which looks into the current folder before the search path: a file named
/// <c>git</c> in a pull request would be run. For the same reason relative entries and those inside the work tree are passed over.
/// </remarks>
internal static class GitProgram
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path of Git, or null where there is none.</summary>
    /// <param name="workTree">The folder whose programs are not trusted.</param>
    public static string? Find(string workTree)
    {
        // The start information of a process carries a copy of this one's environment.
#pragma warning disable RS0030 // The one variable that is read.
        new ProcessStartInfo().Environment.TryGetValue("PATH", out var searchPath);
#pragma warning restore RS0030
        return Find(workTree, searchPath ?? "");
    }

    /// <summary>The first Git on a search path.</summary>
    public static string? Find(string workTree, string searchPath) =>
        searchPath.Split(Path.PathSeparator)
            .Where(folder => Path.IsPathFullyQualified(folder) && !IsInside(folder, workTree))
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
            .FirstOrDefault(IsProgram);

    private static bool IsInside(string folder, string workTree) =>
        $"{Path.GetFullPath(folder)}{Path.DirectorySeparatorChar}"
            .StartsWith($"{workTree.TrimEnd(Path.DirectorySeparatorChar)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
