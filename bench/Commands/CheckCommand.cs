using Portal.Bench.Corpus;
using Portal.Bench.Measure;

namespace Portal.Bench.Commands;

/// <summary><c>check</c>: checks a portal, and one change of it, against building it.</summary>
internal static class CheckCommand
{
    private const string Base = "HEAD";

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--pages", "--runs", "--work", "--portal");
        var launcher = Programs.Launcher(arguments);
        using var work = new WorkFolder(arguments);
        var root = work.Fresh("root");
        Report.Line(new CorpusWriter(root, withHugo: false).Write(arguments.Number("--pages", 10_000)).ToString());
        Commit(root);
        ChangeOneFile(root);
        Report.Line(Machine.Describe());

        Contender[] contenders =
        [
            new("build", output => Programs.Portal(launcher, root, output), work),
            new("check", _ => Programs.Check(launcher, root), work),
            new("since", _ => Programs.Check(launcher, root, "--since", Base), work),
        ];
        foreach (var contender in contenders) contender.WarmUp();
        for (var run = 1; run <= arguments.Number("--runs", 3); run++)
            foreach (var contender in contenders) contender.Measure(run);

        Report.Check(contenders[0].Runs, contenders[1].Runs, contenders[2].Runs);
        return 0;
    }

    private static void Commit(string root)
    {
        Git(root, "init", "--quiet", "--initial-branch=main");
        Git(root, "add", "--all");
        Git(root, "-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "--quiet", "--message", "corpus");
    }

    private static void ChangeOneFile(string root)
    {
        var file = Directory.EnumerateFiles(Path.Combine(root, "content"), "index.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(file, "\nMột đoạn mới.\n");
    }

    private static void Git(string root, params string[] arguments) => Meter.Output(new Command("git", ["-C", root, .. arguments]));
}
