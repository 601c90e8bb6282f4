using Portal.Bench.Corpus;

namespace Portal.Bench.Commands;

/// <summary><c>corpus</c>: writes a bench tenant and the equal Hugo site, and prints what they are made of.</summary>
internal static class CorpusCommand
{
    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--pages", "--output");
        var output = Path.GetFullPath(arguments.Required("--output"));
        var statistics = new CorpusWriter(output, withHugo: true).Write(arguments.Number("--pages", 10_000));
        Console.WriteLine(statistics);
        return 0;
    }
}
