using System.ComponentModel;
using System.Runtime.InteropServices;
using Portal.Bench.Commands;
using Portal.Bench.Measure;

namespace Portal.Bench.Comparison;

/// <summary>The folder <c>bench/peers</c> of the repository, with the packages that its lock file names.</summary>
internal sealed class PeerPackages
{
    private PeerPackages(string folder) => Folder = folder;

    public string Folder { get; }

    public string Pagefind => InPackages($"@pagefind/linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}/bin/pagefind_extended");

    /// <summary>Installs what is not there yet.</summary>
    public static PeerPackages Install()
    {
        var packages = new PeerPackages(Programs.InRepository("bench/peers"));
        var (locked, installed) = (packages.At("package-lock.json"), packages.InPackages(".package-lock.json"));
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(locked)) return packages;
        Report.Line("npm ci …");
        try
        {
            Meter.Output(new Command("npm", "ci", "--prefix", packages.Folder, "--loglevel", "error"));
        }
        catch (Win32Exception)
        {
            throw new BenchException("npm is not installed; on Debian: apt-get install npm");
        }
        return packages;
    }

    public string At(string path) => Path.Combine(Folder, path);

    public string InPackages(string path) => Path.Combine(Folder, "node_modules", path);
}
