using Portal.Generator;
using Portal.Generator.Commands;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Bench.Search;

/// <summary>Makes every page of a corpus in this process, with or without its index: the difference is what search costs a build, but for writing the files.</summary>
internal static class IndexBuild
{
    private static readonly DateTimeOffset AsOf = new(2026, 11, 22, 0, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Processor time without an index.</summary>
    public static TimeSpan Without(string root)
    {
        var start = Environment.CpuUsage.TotalTime;
        Make(root, search: false);
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>The index, each file with its compressed form, and the processor time of all.</summary>
    public static (SearchFileSet Files, TimeSpan Cpu) With(string root)
    {
        var start = Environment.CpuUsage.TotalTime;
        var files = Make(root, search: true)!.Index();
        var compressed = files.AsParallel().ToDictionary(f => f.Key, f => SearchIndex.Compressed(f.Value));
        return (new SearchFileSet(files, compressed), Environment.CpuUsage.TotalTime - start);
    }

    private static SearchFiles? Make(string root, bool search)
    {
        var diagnostics = new DiagnosticBag();
        var site = new SiteLoader(new BuildOptions(root, "", [], AsOf, false, null, CommonOptions.Themes), diagnostics).Load()[0];
        var words = search ? new SearchFiles(site) : null;
        var outputs = SiteFiles.Of(site, CommonOptions.Themes, diagnostics, words);
        if (outputs is not null) DryRun.Make(outputs, site, SiteFiles.Gate(site), diagnostics, () => { });
        return diagnostics.HasErrors ? throw new BenchException($"{root} does not build: portal build says why") : words;
    }
}
