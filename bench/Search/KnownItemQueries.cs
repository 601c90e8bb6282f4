using System.Text.RegularExpressions;
using Portal.Bench.Corpus;

namespace Portal.Bench.Search;

/// <summary>Queries made out of pages of the corpus by rule: words that stand side by side, and words from anywhere in a page.</summary>
internal sealed partial class KnownItemQueries(int pages, int count)
{
    private readonly PageSource _source = new(CorpusWriter.Seed);

    /// <param name="words">How many.</param>
    public IEnumerable<(string Query, string Url)> Adjacent(int words) => Make(words, (random, sentences) =>
    {
        var enough = sentences.Where(s => s.Count >= words).ToList();
        if (enough.Count == 0) return [];
        var sentence = random.Pick(enough);
        return [.. sentence.Skip(random.Below(sentence.Count - words + 1)).Take(words)];
    });

    /// <inheritdoc cref="Adjacent"/>
    public IEnumerable<(string Query, string Url)> Scattered(int words) => Make(words, (random, sentences) =>
    {
        List<string> all = [.. sentences.SelectMany(s => s).Distinct()];
        random.Shuffle(all);
        return [.. all.Take(words)];
    });

    /// <summary>Six words, of which the second and third stand side by side in the page, and the fourth and fifth: no pair of the query that begins at an odd place does.</summary>
    public IEnumerable<(string Query, string Url)> Misaligned() => Make(6, (random, sentences) =>
    {
        var enough = sentences.Where(s => s.Count >= 2).ToList();
        if (enough.Count == 0) return [];
        var (first, second) = (Neighbours(random, enough), Neighbours(random, enough));
        List<string> others = [.. sentences.SelectMany(s => s).Distinct().Except([.. first, .. second])];
        random.Shuffle(others);
        return others.Count < 2 || first.Intersect(second).Any() ? [] : [others[0], .. first, .. second, others[1]];
    });

    private static List<string> Neighbours(SeededRandom random, List<IReadOnlyList<string>> sentences)
    {
        var sentence = random.Pick(sentences);
        return [.. sentence.Skip(random.Below(sentence.Count - 1)).Take(2)];
    }

    private IEnumerable<(string, string)> Make(int words, Func<SeededRandom, IReadOnlyList<IReadOnlyList<string>>, IReadOnlyList<string>> choose)
    {
        var random = new SeededRandom(CorpusWriter.Seed, (ulong)words);
        for (var made = 0; made < count;)
        {
            var page = _source.Make(random.Below(pages));
            var query = choose(random, Sentences(page.Body));
            if (query.Count != words) continue;
            made++;
            yield return (string.Join(' ', query), $"/{page.Address.Path}/");
        }
    }

    /// <summary>Parts of the body without Markdown between their words, which are as they are written.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Sentences(string body) =>
        [.. body.Split('\n').Where(line => !line.Contains('|')).SelectMany(line => line.Split('.', ',', '*', '[', ']', '(', ')')).Where(part => !part.Contains('/')).Select(Words)];

    private static IReadOnlyList<string> Words(string part) => [.. Word().Matches(part).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();
}
