using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>What of a query is kept or left out whole: a number like <c>30/2020/TT-BTC</c>, or a word. <c>typing.js</c> does the same.</summary>
/// <param name="Forms">Its words.</param>
/// <param name="Name">What was typed in its place: <c>kỹ</c>, where search knows it as <c>kĩ</c>.</param>
internal sealed partial record SearchUnit(IReadOnlyList<string> Forms, string Name)
{
    /// <param name="typed">What the text was made of, run by run.</param>
    /// <param name="loose">The words that may be left out.</param>
    public static List<SearchUnit> Of(string text, string typed, HashSet<string> loose)
    {
        var (units, tokens, before) = (new List<SearchUnit>(), Tokens(text), Tokens(typed));
        foreach (var (i, token) in tokens.Index())
        {
            var (original, forms) = (before.ElementAtOrDefault(i), LooseOf(token, loose));
            if (forms.Count > 1 && token.AsSpan().ContainsAnyInRange('0', '9')) Add(units, forms, original);
            else
                foreach (var (run, name) in Runs(token).Zip(Runs(original ?? "").Concat(Enumerable.Repeat<string?>(null, token.Length)))) Add(units, LooseOf(run!, loose), name);
        }
        return units;
    }

    private static void Add(List<SearchUnit> units, List<string> forms, string? name)
    {
        if (forms.Count > 0 && units.Count < SearchQuery.MostPairs && !units.Exists(u => forms.TrueForAll(u.Forms.Contains)))
            units.Add(new SearchUnit(forms, name ?? string.Join(' ', forms)));
    }

    private static List<string> LooseOf(string text, HashSet<string> loose) => [.. Syllables.Of(text).Where(loose.Contains)];

    private static string[] Tokens(string text) => Apart().Split(SearchQuery.Readable(text).Normalize());

    private static List<string?> Runs(string token)
    {
        var runs = new List<string?>();
        TypedVietnamese.EachRun(token, run =>
        {
            runs.Add(run);
            return run;
        });
        return runs;
    }

    /// <summary>Where a number ends.</summary>
    [GeneratedRegex("[ \\t\\n\\u00a0\\u2029\"“”,;:()]+")]
    private static partial Regex Apart();
}
