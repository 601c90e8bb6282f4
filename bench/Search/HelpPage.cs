using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Bench.Search;

/// <summary>One page of real language.</summary>
internal sealed partial record HelpPage(string Path, string Title, string Body)
{
    /// <summary>As the index has them.</summary>
    public IReadOnlyList<string> Words { get; } = Syllables.Of(Body);

    /// <summary>How the page writes its words, by what the index makes of them; without those that have digits in them.</summary>
    public IReadOnlyDictionary<string, string> Written { get; } = Run().Matches(Body.Normalize())
        .Select(run => (Written: run.Value.ToLowerInvariant(), Words: Syllables.Of(run.Value))).Where(w => w.Words.Count == 1 && !w.Written.Any(char.IsDigit))
        .DistinctBy(w => w.Words[0]).ToDictionary(w => w.Words[0], w => w.Written);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Run();
}
