using System.ComponentModel;
using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary>The two generators, as commands.</summary>
internal static class Programs
{
    private const string AsOf = "2026-11-22T00:00:00+07:00";

    /// <summary>Portal through the repository's launcher, which publishes the program when its sources have changed.</summary>
    public static Command Portal(string launcher, string root, string output) =>
        new(launcher, "build", "--root", root, "--output", output, "--as-of", AsOf);

    public static Command Check(string launcher, string root, params string[] options) =>
        new(launcher, ["check", "--root", root, "--as-of", AsOf, .. options]);

    public static Command Hugo(string site, string output) =>
        new("hugo", "--quiet", "--source", site, "--destination", output);

    /// <summary>The launcher of the repository around the current folder, unless <c>--portal</c> names another.</summary>
    public static string Launcher(Arguments arguments)
    {
        var named = arguments.Text("--portal", "");
        var launcher = named.Length > 0 ? Path.GetFullPath(named) : InRepository("portal");
        return File.Exists(launcher) ? launcher : throw new BenchException($"there is no launcher at {launcher}");
    }

    public static string HugoVersion()
    {
        try
        {
            return Meter.Output(new Command("hugo", "version")).Trim();
        }
        catch (Win32Exception)
        {
            throw new BenchException("hugo is not installed; on Debian: apt-get install hugo");
        }
    }

    /// <summary>A file or folder of the repository around the current folder.</summary>
    public static string InRepository(string path)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
                return Path.Combine(folder.FullName, path);
        }

        throw new BenchException("run this inside the repository, or say where Portal is: --portal FILE");
    }
}
