using System.Diagnostics;
using Portal.Bench.Corpus;
using Portal.Bench.Measure;
using Portal.Bench.Search;
using Portal.Generator.Commands;
using Portal.Generator.Search;
using Portal.Model.Diagnostics;
using Portal.Rendering.Themes;

namespace Portal.Bench.Commands;

/// <summary><c>search</c>: what the index of a portal weighs, what a query loads of it, and what it costs the build.</summary>
internal static class SearchCommand
{
    private const int Results = 10;

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--pages", "--queries", "--runs", "--work");
        var pages = arguments.Number("--pages", 10_000);
        using var work = new WorkFolder(arguments);
        var root = work.Fresh("root");
        Report.Line(new CorpusWriter(root, withHugo: false).Write(pages).ToString());
        Report.Line(Machine.Describe());
        var index = Build(root, arguments.Number("--runs", 3));
        Index(index);
        var queries = new KnownItemQueries(pages, arguments.Number("--queries", 500));
        Report.Line($"\n{"queries",-20} {"files mean",10} {"max",4} {"cards",6} {"kB mean",9} {"p95",7} {"MRR@10",8} {"ms p95",8}");
        foreach (var count in (int[])[2, 6])
        {
            Queries($"{count} adjacent", index, [.. queries.Adjacent(count)]);
            Queries($"{count} scattered", index, [.. queries.Scattered(count)]);
        }
        return 0;
    }

    private static SearchFileSet Build(string root, int runs)
    {
        var (without, with, index) = (new List<double>(), new List<double>(), (SearchFileSet?)null);
        // Neither is counted: methods are compiled and files come into memory.
        IndexBuild.Without(root);
        IndexBuild.With(root);
        for (var run = 1; run <= runs; run++)
        {
            without.Add(IndexBuild.Without(root).TotalSeconds);
            (index, var cpu) = IndexBuild.With(root);
            with.Add(cpu.TotalSeconds);
            Report.Line($"run {run}: cpu {without[^1]:F2} s without, {with[^1]:F2} s with the index");
        }
        var (few, more) = (Spread.Of(without), Spread.Of(with));
        Report.Line($"index, cpu s: median {more.Median - few.Median:F2}, minima {more.Min - few.Min:F2}; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return index!;
    }

    private static void Index(SearchFileSet index)
    {
        Report.Line($"\n{"index",-8} {"files",8} {"bytes",12} {"brotli",12}");
        var kinds = index.Kinds().ToList();
        foreach (var (kind, files, bytes, compressed) in kinds) Report.Line($"{kind,-8} {files,8:N0} {bytes,12:N0} {compressed,12:N0}");
        Report.Line($"{"all",-8} {index.Count,8:N0} {kinds.Sum(k => k.Bytes),12:N0} {kinds.Sum(k => k.Compressed),12:N0}");
    }

    private static void Queries(string name, SearchFileSet index, IReadOnlyList<(string Query, string Url)> queries)
    {
        var (costs, times, rank) = (new List<QueryCost>(), new List<double>(), 0.0);
        foreach (var (query, url) in queries)
        {
            var reader = index.Reader();
            var start = Stopwatch.GetTimestamp();
            var answer = reader.Search(query, Results);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var place = answer.Results.Index().Where(r => r.Item.Card.Url == url).Select(r => r.Index + 1).FirstOrDefault();
            if (place > 0) rank += 1.0 / place;
            costs.Add(index.CostOf(reader));
        }
        var bytes = costs.Select(c => (c.Bytes + Code()) / 1000.0).Order().ToList();
        Report.Line($"{name,-20} {costs.Average(c => c.Files),10:F1} {costs.Max(c => c.Files),4} {costs.Average(c => c.Cards),6:F1} {bytes.Average(),9:F1} {Spread.P95(bytes),7:F1} {rank / queries.Count,8:F3} {Spread.P95(times),8:F1}");
    }

    /// <summary>The scripts of the theme as one file, which is how browsers load them.</summary>
    private static int Code() => SearchIndex.Compressed(
        new ThemeReader([CommonOptions.Themes], new DiagnosticBag()).Read("base", default)!.Script!.Content.ToArray()).Length;
}
