using System.Diagnostics;
using System.Globalization;
using System.Text;
using Portal.Bench.Measure;
using Portal.Tests.Hostile.Bombs;

namespace Portal.Bench.Commands;

/// <summary><c>bombs</c>: what refusing each file of <c>tests/Hostile/Bombs</c> costs, in a process of its own, over one that reads a harmless file.</summary>
internal static class BombsCommand
{
    private const int Warmings = 30;
    private const long Large = 9_000_000;
    private const string Harmless = "harmless";

    public static int Run(string[] words)
    {
        var arguments = new Arguments(words, "--name");
        var only = arguments.Text("--name", "");
        Report.Line($"{Machine.Describe()}\n");
        var baseline = Measure(Harmless, BombKind.Page, HarmlessPage);
        Report.Line($"{"harmless page",-58} {baseline.Milliseconds,8:F0} ms {baseline.PeakBytes >> 20,6} MiB (the baseline)");
        var over = 0;
        foreach (var bomb in BombSet.All.Where(b => b.Name.Contains(only, StringComparison.Ordinal)))
        {
            var text = bomb.Make();
            var (milliseconds, peak, codes) = Measure(bomb.Name, bomb.Kind, text);
            var more = Math.Max(0, peak - baseline.PeakBytes) / (1024.0 * 1024.0);
            var limit = text.Length >= Large ? 500 : 100;
            // What is odd but harmless is read to its end, not refused.
            var isOver = bomb.Code.Length > 0 && (milliseconds > limit || more > 32);
            if (isOver) over++;
            Report.Line($"{bomb.Name,-58} {milliseconds,8:F0} ms {more,6:F0} MiB over  {text.Length / 1000,6} kB  {(isOver ? "OVER" : bomb.Code.Length > 0 ? "ok" : "read"),-4} {codes}");
        }
        Report.Line($"\n{BombSet.All.Count} bombs, {BombSet.All.Count(b => b.Code.Length > 0)} of them refused, {over} of these over 100 ms of the processor (500 ms from 9 MB on) or 32 MiB");
        return 0;
    }

    /// <summary>The part that runs in a process of its own: <c>bomb KIND FOLDER</c>.</summary>
    public static int Explode(string[] words)
    {
        var (kind, folder) = (Enum.Parse<BombKind>(words[0]), words[1]);
        // Compiling is paid once a run, not once a page.
        for (var i = 0; i < Warmings; i++) Bomb.Read(kind, folder, Harmless);
        // Of the processor, not of the clock: other programs do not make a bomb worse.
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var found = Bomb.Read(kind, folder, "bomb");
        process.Refresh();
        var milliseconds = (process.TotalProcessorTime - before).TotalMilliseconds;
        var codes = string.Join(' ', found.GroupBy(d => d.Code.Id).Select(g => $"{g.Key}×{g.Count()}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F1}\t{process.PeakWorkingSet64}\t{codes}"));
        return 0;
    }

    private static (double Milliseconds, long PeakBytes, string Codes) Measure(string name, BombKind kind, string text)
    {
        var folder = Directory.CreateTempSubdirectory("portal-bomb-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, Harmless), HarmlessOf(kind));
            File.WriteAllText(Path.Combine(folder, "bomb"), text, new UTF8Encoding(false));
            var words = Meter.Output(new Command(Path.Combine(AppContext.BaseDirectory, "Portal.Bench"), "bomb", kind.ToString(), folder)).Trim('\n').Split('\t');
            return words.Length == 3
                ? (double.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture), words[2])
                : throw new BenchException($"no result for: {name}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string HarmlessPage =
        "---\nid: a\ntype: b\ntitle: \"c\"\nlist: [a, {b: c}]\n---\n## Mục\n\nChữ **đậm** và [liên kết](/a/) với `mã`, ![hình](a.png)[^1].\n\n- a\n- b\n\n> c\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: e\n";

    private static string HarmlessOf(BombKind kind) => kind switch
    {
        BombKind.Settings => "sections:\n  - {folder: a, title: {vi: b, en: c}, accepts: [d]}\nx: y\nx: z\nw: [[[[[[[[[[[[[[[[[[a\n",
        BombKind.Table => "a,b\nc,\"d\"\"e\"\nf\n",
        _ => HarmlessPage,
    };
}
