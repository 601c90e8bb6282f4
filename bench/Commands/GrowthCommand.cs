using Portal.Bench.Corpus;
using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary><c>growth</c>: builds 1,000, 10,000 and 100,000 pages with Portal, and prints whether a page costs the same in a large portal as in a small one.</summary>
internal static class GrowthCommand
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--runs", "--work", "--portal");
        var launcher = Programs.Launcher(arguments);
        using var work = new WorkFolder(arguments);
        Report.Line(Machine.Describe());
        var results = Sizes.Select(pages => Build(pages, launcher, work, arguments.Number("--runs", 3))).ToList();
        Report.Growth(Sizes, results);
        return 0;
    }

    private static Runs Build(int pages, string launcher, WorkFolder work, int runs)
    {
        var root = work.Fresh("root");
        var statistics = new CorpusWriter(root, withHugo: false).Write(pages);
        Report.Line($"\n{statistics}");
        var portal = new Contender("Portal", output => Programs.Portal(launcher, root, output), work);
        portal.WarmUp();
        for (var run = 1; run <= runs; run++)
            portal.Measure(run);
        return portal.Runs;
    }
}
