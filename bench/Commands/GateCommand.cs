using System.Diagnostics;
using AngleSharp.Html.Parser;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;

namespace Portal.Bench.Commands;

/// <summary><c>gate</c>: what reading every generated page again costs with our gate, and what it would cost with a complete HTML parser.</summary>
internal static class GateCommand
{
    private const int MostPages = 3_000;

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--pages", "--runs");
        var pages = Read(arguments.Text("--pages", "out"));
        var parser = new HtmlParser();
        Report.Line($"{pages.Count} pages, {pages.Average(p => p.Length) / 1_000:F1} kB each");
        for (var run = 1; run <= arguments.Number("--runs", 3); run++)
        {
            Measure("gate", pages, page => OutputGate.Check(page, "page", new DiagnosticBag()));
            Measure("AngleSharp", pages, page => parser.ParseDocument(new MemoryStream(page)).Dispose());
        }
        return 0;
    }

    private static List<byte[]> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new BenchException($"no folder {folder}: build the portals first");
        var files = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(MostPages);
        return [.. files.Select(File.ReadAllBytes)];
    }

    private static void Measure(string name, List<byte[]> pages, Action<byte[]> read)
    {
        var (clock, allocated) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        foreach (var page in pages) read(page);
        var perPage = clock.Elapsed.TotalMicroseconds / pages.Count;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / pages.Count;
        Report.Line($"{name,-12} {perPage,8:F0} µs a page  {pages.Average(p => p.Length) / perPage,6:F0} MB/s  {bytes / 1_000.0,8:F1} kB allocated a page");
    }
}
