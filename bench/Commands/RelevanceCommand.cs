using Portal.Bench.Search;
using Portal.Generator.Search;
using Portal.Model.Text;

namespace Portal.Bench.Commands;

/// <summary><c>relevance</c>: mean reciprocal rank at 10 of queries made by rule out of pages of real language; half for tuning, half held out.</summary>
internal static class RelevanceCommand
{
    private const int Results = 10;

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new Arguments(words, "--help", "--tune");
        var pages = HelpPages.Read(arguments.Required("--help"));
        var queries = new HelpQueries(pages);
        var collected = HelpIndex.Collect(pages);
        Report.Line($"{pages.Count} pages, {pages.Average(p => p.Words.Count):F0} words each");
        if (arguments.Text("--tune", "no") == "yes") Tune(collected, queries);
        foreach (var isHeldOut in (bool[])[false, true])
            Report.Line($"{(isHeldOut ? "held out" : "tuning"),-10} {Row(collected, queries, isHeldOut, ScoringWeights.Default)}");
        Accents(collected, queries);
        return 0;
    }

    private static void Tune(SearchCollector collected, HelpQueries queries)
    {
        foreach (var length in (double[])[0.75, 0.85, 0.95])
            foreach (var field in (double[])[6, 8, 12])
                foreach (var half in (double[])[80, 160, 320])
                {
                    var weights = new ScoringWeights(Length: length, Field: field, FieldHalf: half);
                    Report.Line($"{weights.Length} {weights.Field} {weights.FieldHalf}: {Row(collected, queries, false, weights)}");
                }
    }

    private static string Row(SearchCollector collected, HelpQueries queries, bool isHeldOut, ScoringWeights weights)
    {
        var files = SearchIndex.Build(collected, "", weights);
        var (titles, rarest) = (queries.Titles(isHeldOut), queries.Rarest(isHeldOut));
        double[] ranks = [Rank(files, titles), Rank(files, HelpQueries.Folded(titles)), Rank(files, rarest), Rank(files, HelpQueries.Folded(rarest))];
        return FormattableString.Invariant($"titles {ranks[0]:F3}, folded {ranks[1]:F3} ({titles.Count}); three rarest words {ranks[2]:F3}, folded {ranks[3]:F3} ({rarest.Count})");
    }

    private static double Rank(IReadOnlyDictionary<string, byte[]> files, IReadOnlyList<(string Query, string Path)> queries)
    {
        var reader = new SearchReader(files.GetValueOrDefault);
        return queries.Average(q => reader.Search(q.Query, Results).Results.Index().Where(r => r.Item.Card.Url == q.Path).Select(r => 1.0 / (r.Index + 1)).FirstOrDefault());
    }

    /// <summary>Whether pages with the marks of a query stand above those without, and whether its folded form finds all that it finds.</summary>
    private static void Accents(SearchCollector collected, HelpQueries queries)
    {
        var reader = new SearchReader(SearchIndex.Build(collected, "").GetValueOrDefault);
        var (mixed, right, asked, complete) = (0, 0, 0, 0);
        foreach (var (query, _) in queries.Titles(true).Concat(queries.Rarest(true)).Concat(queries.Words(true)))
        {
            var results = reader.Search(query, int.MaxValue).Results;
            var folded = reader.Search(string.Join(' ', Syllables.Of(query).Select(Syllables.Key)), int.MaxValue).Results.Select(r => r.Rank.Page).ToHashSet();
            asked++;
            if (results.All(r => folded.Contains(r.Rank.Page))) complete++;
            if (!results.Any(r => r.Rank.IsWritten) || results.All(r => r.Rank.IsWritten)) continue;
            mixed++;
            if (results[0].Rank.IsWritten) right++;
        }
        Report.Line($"a page with the marks of the query stands first: {right} of {mixed} queries where some have them and some not");
        Report.Line($"folded form finds all: {complete} of {asked} queries");
    }
}
