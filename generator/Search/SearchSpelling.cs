using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>Words that no page has, put right by those that pages have. <c>typing.js</c> does the same.</summary>
/// <param name="dictionary">The keys of the index with the number of their pages.</param>
internal sealed class SearchSpelling(IReadOnlyDictionary<string, int> dictionary)
{
    /// <summary>How many words are considered for one that no page has.</summary>
    public const int Choices = 4;

    /// <summary>Shorter words are one letter away from too many others.</summary>
    private const int LeastLetters = 3;

    private readonly Dictionary<string, IReadOnlyList<string>> _nearest = [];

    /// <summary>A text whose words are all known, as far as they can be; null where nothing changes.</summary>
    /// <param name="choice">Which of the words that it may be stands in for an unknown one; the last where there are fewer.</param>
    /// <param name="decodedFirst">What could be Telex or VNI is, even where the word is known as it stands.</param>
    public string? Mended(string text, int choice, bool decodedFirst)
    {
        var plain = SearchQuery.Readable(text).Normalize();
        var meant = TypedVietnamese.EachRun(plain, run => Known(run, choice, decodedFirst));
        return meant == plain ? null : meant;
    }

    /// <summary>The words that a slip may have made this one of, with the marks that were typed; those of most pages first.</summary>
    public IReadOnlyList<string> Nearest(string form)
    {
        if (_nearest.TryGetValue(form, out var known)) return known;
        var typed = Syllables.Key(form);
        return _nearest[form] = typed.Length < LeastLetters || char.IsDigit(typed[0]) ? [] :
        [
            .. dictionary.Where(word => Math.Abs(word.Key.Length - typed.Length) <= 1 && !char.IsDigit(word.Key[0]) && Slip.Between(typed, word.Key).IsOne)
                .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(Choices)
                .Select(word => Slip.Between(typed, word.Key).Undone(form, typed, word.Key)),
        ];
    }

    private string Known(string token, int choice, bool decodedFirst)
    {
        var (typed, words) = (TypedVietnamese.Decoded(token), Syllables.Of(token));
        foreach (var known in decodedFirst ? (string?[])[typed, token] : [token, typed])
            if (known is not null && Syllables.Of(known).All(word => dictionary.ContainsKey(Syllables.Key(word)))) return known;
        var near = words is [var only] ? Nearest(only) : [];
        return near.Count > 0 ? near[Math.Min(choice, near.Count - 1)] : typed ?? token;
    }

    /// <summary>Where two words differ.</summary>
    /// <param name="Start">Letters before it.</param>
    /// <param name="Left">What only the one has there.</param>
    /// <param name="Right">What only the other has there.</param>
    private readonly record struct Slip(int Start, string Left, string Right)
    {
        /// <summary>One letter more, less, another, or changed with its neighbour.</summary>
        public bool IsOne => (Left, Right) is not ("", "") && ((Left.Length <= 1 && Right.Length <= 1) || IsSwap);

        private bool IsSwap => Left.Length == 2 && Right.Length == 2 && Left[0] == Right[1] && Left[1] == Right[0];

        public static Slip Between(string a, string b)
        {
            var start = a.AsSpan().CommonPrefixLength(b);
            var end = 0;
            while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
            return new Slip(start, a[start..^end], b[start..^end]);
        }

        public string Undone(string form, string typed, string meant)
        {
            if (form.Length != typed.Length) return meant;
            var wrong = form.Substring(Start, Left.Length);
            return string.Concat(form.AsSpan(0, Start), IsSwap ? $"{wrong[1]}{wrong[0]}" : Right, form.AsSpan(Start + Left.Length));
        }
    }
}
