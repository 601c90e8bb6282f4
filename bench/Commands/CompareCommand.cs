using Portal.Bench.Corpus;
using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary><c>compare</c>: builds the same corpus with Portal and with Hugo in turn, and prints the ratios.</summary>
internal static class CompareCommand
{
    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--pages", "--runs", "--work", "--portal");
        var hugo = Programs.HugoVersion();
        var launcher = Programs.Launcher(arguments);
        using var work = new WorkFolder(arguments);
        var root = work.Fresh("root");
        var corpus = new CorpusWriter(root, withHugo: true);
        Report.Line(corpus.Write(arguments.Number("--pages", 10_000)).ToString());
        Report.Line(hugo);
        Report.Line(Machine.Describe());

        var portal = new Contender("Portal", output => Programs.Portal(launcher, root, output), work);
        var peer = new Contender("Hugo", output => Programs.Hugo(corpus.HugoRoot, output), work);
        portal.WarmUp();
        peer.WarmUp();
        for (var run = 1; run <= arguments.Number("--runs", 5); run++)
        {
            portal.Measure(run);
            peer.Measure(run);
        }

        Report.Compare(portal, peer);
        return 0;
    }
}
