using System.Runtime.CompilerServices;

namespace Portal.Tests.Support;

/// <summary>The source tree that the tests were compiled from.</summary>
public static class Repo
{
    private static readonly string[] NotSource = [".git", "artifacts", "bin", "obj", "out", ".portal", "node_modules"];

    public static string Root { get; } = RootFrom();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The files below a folder by their path from the root, in ordinal order; nothing that a build or Git made.</summary>
    /// <param name="pattern">Such as <c>*.cs</c>.</param>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var full = At(folder);
        if (!Directory.Exists(full)) return [];
        var files = Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories).Select(Relative).Where(IsSource).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The C# of the four programs' projects.</summary>
    public static IEnumerable<string> ProductionCode => ((string[])["model", "rendering", "generator", "backend"]).SelectMany(f => Files(f, "*.cs"));

    /// <summary>The names of the folders in a folder.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory.Exists(At(folder)) ? Directory.EnumerateDirectories(At(folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal) : [];

    private static bool IsSource(string path) => !path.Split('/').Any(NotSource.Contains);

    private static string Relative(string full) => Path.GetRelativePath(Root, full).Replace('\\', '/');

    private static string RootFrom([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(source, "../../.."));
}
