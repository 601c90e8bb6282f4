using Portal.Bench;
using Portal.Bench.Commands;

const string Usage = """
    Measures Portal on a made-up Vietnamese corpus. See bench/README.md.

      corpus  [--pages 10000] --output DIR      write the corpus, for Portal and (DIR/hugo) for Hugo
      compare [--pages 10000] [--runs 5]        Portal against Hugo: wall time, processor time, peak memory
      growth  [--runs 3]                        1,000, 10,000 and 100,000 pages
      check   [--pages 10000] [--runs 3]        portal check, and check --since of one changed file, against portal build
      gate    --pages DIR [--runs 3]            the output gate against AngleSharp on the pages below DIR
      bombs   [--name PART]                     what refusing each hostile file costs
      search  [--pages 10000] [--queries 500]   the index: bytes, what queries load, processor time
      relevance --help DIR                      how well pages of real language are found (LibreOffice's help in Vietnamese, unpacked)
      peers   [--pages 10000] [--queries 60]    the search beside Pagefind, MiniSearch and lunr, in Chromium; --help DIR as for relevance;
                                                --only index,bytes,slow,keys,help,corpus; --engines portal,pagefind,minisearch,lunr; [--runs 3]
      measure -- COMMAND …                      one run of any command

    compare, growth, check and peers take --work DIR (a folder of their own below it is removed at the end) and --portal FILE (another launcher).
    """;

try
{
    return args switch
    {
        ["corpus", .. var rest] => CorpusCommand.Run(rest),
        ["compare", .. var rest] => CompareCommand.Run(rest),
        ["growth", .. var rest] => GrowthCommand.Run(rest),
        ["check", .. var rest] => CheckCommand.Run(rest),
        ["gate", .. var rest] => GateCommand.Run(rest),
        ["bombs", .. var rest] => BombsCommand.Run(rest),
        ["bomb", .. var rest] => BombsCommand.Explode(rest),
        ["search", .. var rest] => SearchCommand.Run(rest),
        ["relevance", .. var rest] => RelevanceCommand.Run(rest),
        ["peers", .. var rest] => PeersCommand.Run(rest),
        ["measure", .. var rest] => MeasureCommand.Run(rest),
        _ => Explain(),
    };
}
catch (BenchException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

static int Explain()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
