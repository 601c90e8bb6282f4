using Portal.Bench.Comparison;
using Portal.Bench.Corpus;
using Portal.Bench.Measure;
using Portal.Bench.Search;
using Portal.Generator.Search;

namespace Portal.Bench.Commands;

/// <summary><c>peers</c>: Portal's search beside Pagefind, MiniSearch and lunr: cost, bytes, time and relevance, in a real browser.</summary>
internal sealed class PeersCommand : IDisposable
{
    private static readonly string[] Parts = ["index", "bytes", "slow", "keys", "help", "corpus"];

    private readonly WorkFolder _work;
    private readonly PeerPackages _packages = PeerPackages.Install();
    private readonly IReadOnlyList<Engine> _engines;
    private readonly HashSet<string> _parts;
    private readonly ComparisonTable _table;
    private readonly int _pages;
    private readonly int _queries;
    private readonly int _runs;
    private readonly string _help;
    private readonly string _launcher;

    private PeersCommand(Arguments arguments)
    {
        _engines = Engine.Read(arguments.Text("--engines", string.Join(',', Engine.All.Select(e => e.Key))));
        _parts = [.. arguments.Text("--only", string.Join(',', Parts)).Split(',')];
        if (_parts.FirstOrDefault(p => !Parts.Contains(p)) is { } unknown) throw new BenchException($"no part '{unknown}': {string.Join(", ", Parts)}");
        (_pages, _queries, _runs) = (arguments.Number("--pages", 10_000), arguments.Number("--queries", 60), arguments.Number("--runs", 3));
        _help = arguments.Text("--help", "");
        _launcher = Programs.Launcher(arguments);
        _table = new ComparisonTable(_engines);
        _work = new WorkFolder(arguments);
    }

    private IEnumerable<Engine> Peers => _engines.Where(e => e != Engine.Own);

    private bool HasOwn => _engines.Contains(Engine.Own);

    public static int Run(IReadOnlyList<string> words)
    {
        using var command = new PeersCommand(new Arguments(words, "--pages", "--queries", "--runs", "--help", "--only", "--engines", "--work", "--portal"));
        command.RunAsync().GetAwaiter().GetResult();
        return 0;
    }

    public void Dispose() => _work.Dispose();

    private async Task RunAsync()
    {
        Report.Line(Machine.Describe());
        if (_parts.Any(p => p != "help")) await CorpusAsync();
        if (_parts.Contains("help")) await HelpAsync();
        _table.Print();
    }

    private async Task CorpusAsync()
    {
        var (root, output) = (_work.Fresh("root"), _work.Fresh("portal"));
        Report.Line(new CorpusWriter(root, withHugo: false).Write(_pages).ToString());
        Meter.Output(Programs.Portal(_launcher, root, output));
        var site = Directory.EnumerateDirectories(output).Single();
        await using var contest = new Contest();
        if (HasOwn) await contest.EnterAsync(Engine.Own, site);
        var make = Peers.Any() ? new PeerSite(_packages, PeerSource.Write(_work.Fresh("pages"), PortalPages.Read(site, _pages))) : null;
        await EnterPeersAsync(contest, make);

        if (_parts.Contains("index")) new IndexPart(_table, _runs).Measure(HasOwn ? root : null, contest.Folders, contest.Samples, engine => make!.Make(engine, _work.Fresh(engine.Key)));
        var load = new LoadPart(_table, new KnownItemQueries(_pages, _queries + 1), contest.Addresses, _pages);
        if (_parts.Contains("bytes")) await load.BytesAsync(_queries);
        if (_parts.Contains("slow")) await load.SlowAsync(Math.Max(1, _queries / 4));
        if (_parts.Contains("keys")) await new KeysPart(_table, new KnownItemQueries(_pages, _queries), contest.Addresses).MeasureAsync(Math.Max(1, _queries / 6));
        if (_parts.Contains("corpus")) await Relevance(contest, HasOwn ? IndexBuild.With(root).Files.Reader() : null).CorpusAsync(new KnownItemQueries(_pages, 3 * _queries));
    }

    private async Task HelpAsync()
    {
        if (_help.Length == 0)
        {
            Report.Line("pages of real language are left out: --help DIR says where LibreOffice's help in Vietnamese was unpacked");
            return;
        }
        var pages = HelpPages.Read(_help);
        await using var contest = new Contest();
        await EnterPeersAsync(contest, new PeerSite(_packages, PeerSource.Write(_work.Fresh("help"), HelpSite.Of(pages))));
        var reader = HasOwn ? new SearchReader(SearchIndex.Build(HelpIndex.Collect(pages), "").GetValueOrDefault) : null;
        await Relevance(contest, reader).HelpAsync(new HelpQueries(pages));
    }

    private async Task EnterPeersAsync(Contest contest, PeerSite? make)
    {
        foreach (var engine in Peers)
        {
            var folder = _work.Fresh(engine.Key);
            var sample = make!.Make(engine, folder);
            Report.Line($"{engine.Name} has its index: processor time {sample.Cpu.TotalSeconds:F1} s, peak {sample.PeakBytes >> 20} MiB");
            await contest.EnterAsync(engine, folder, sample);
        }
    }

    private RelevancePart Relevance(Contest contest, SearchReader? own) =>
        new(_table, contest.Addresses.Where(a => a.Key != Engine.Own).ToDictionary(), own);
}
