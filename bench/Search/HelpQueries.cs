using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Model.Text;

namespace Portal.Bench.Search;

/// <summary>Queries by rule, each with the page that it must find: its title, or its three rarest words.</summary>
internal sealed class HelpQueries(IReadOnlyList<HelpPage> pages)
{
    private const int RareWords = 3;

    private readonly Dictionary<string, int> _frequency =
        pages.SelectMany(p => p.Words.Distinct()).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Pages of each title, whatever its capitals.</summary>
    private readonly Dictionary<string, int> _titles =
        pages.GroupBy(p => p.Title, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);

    /// <param name="isHeldOut">The half that nothing was tuned on.</param>
    public IReadOnlyList<(string Query, string Path)> Titles(bool isHeldOut) =>
        [.. Half(isHeldOut).Where(p => Syllables.Of(p.Title).Count > 1 && _titles[p.Title] == 1).Select(p => (p.Title, p.Path))];

    /// <inheritdoc cref="Titles"/>
    public IReadOnlyList<(string Query, string Path)> Rarest(bool isHeldOut) => [.. Half(isHeldOut).Select(p => (string.Join(' ', Rare(p)), p.Path))];

    /// <summary>One word of each page, neither the rarest nor the commonest.</summary>
    public IReadOnlyList<(string Query, string Path)> Words(bool isHeldOut) =>
        [.. Half(isHeldOut).Select(p => (p.Words.Distinct().OrderBy(w => _frequency[w]).ThenBy(w => w, StringComparer.Ordinal).ElementAt(p.Words.Distinct().Count() / 2), p.Path))];

    /// <summary>Without marks, as many type.</summary>
    public static IReadOnlyList<(string Query, string Path)> Folded(IEnumerable<(string Query, string Path)> queries) =>
        [.. queries.Select(q => (string.Concat(q.Query.Normalize(NormalizationForm.FormD).Where(l => !IsMark(l))).Replace('đ', 'd').Replace('Đ', 'D'), q.Path))];

    private static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private IEnumerable<HelpPage> Half(bool isHeldOut) => pages.Where(p => (SHA256.HashData(Encoding.UTF8.GetBytes(p.Path))[0] % 2 == 1) == isHeldOut);

    /// <summary>Words that stand in more than one page, as they are written there: one that stands nowhere else finds its page by itself.</summary>
    private IEnumerable<string> Rare(HelpPage page) =>
        page.Written.Where(w => _frequency[w.Key] > 1).OrderBy(w => _frequency[w.Key]).ThenBy(w => w.Key, StringComparer.Ordinal).Take(RareWords).Select(w => w.Value);
}
