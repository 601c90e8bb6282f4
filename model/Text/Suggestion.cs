namespace Portal.Model.Text;

/// <summary>"Did you mean": the known word nearest to one that is not known.</summary>
public static class Suggestion
{
    // Longer words are no slips of the pen, and comparing them takes the product of their lengths.
    private const int MaxLength = 100;

    /// <summary>The nearest candidate, or null where none is near: at most one edit in three letters.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        word.Length > MaxLength ? null : NearestOf(word, candidates.Where(c => c.Length <= MaxLength).Order(StringComparer.Ordinal));

    /// <summary>The same among candidates in ordinal order, for a list that many words are looked up in.</summary>
    public static string? NearestOf(string word, IEnumerable<string> ordered)
    {
        if (word.Length > MaxLength) return null;
        var (best, bestDistance) = ((string?)null, (Math.Max(word.Length, 3) / 3) + 1);
        foreach (var candidate in ordered)
        {
            if (candidate.Length > MaxLength) continue;
            var distance = Distance(word, candidate, bestDistance);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The key of a thing that was written by its name, or by nearly its key; null where none is near.</summary>
    public static string? Named(string word, IEnumerable<(string Key, LocalText Name)> candidates)
    {
        var all = candidates.ToList();
        var slug = Slug.From(word);
        var (byName, byKey) = (all.FindIndex(c => IsNamed(c.Name, slug)), Nearest(word, all.Select(c => c.Key)));
        if (byName >= 0) return all[byName].Key;
        if (byKey is not null) return byKey;
        var near = Nearest(slug, all.Select(c => Slug.From(c.Name.Vi)));
        return all.Find(c => Slug.From(c.Name.Vi) == near).Key;
    }

    private static bool IsNamed(LocalText name, string slug) =>
        slug.Length > 0 && (Slug.From(name.Vi) == slug || (name.En is not null && Slug.From(name.En) == slug));

    /// <summary>What is said instead of a suggestion where a link leads to no heading of its page.</summary>
    public static LocalText NoHeading { get; } = new(" Trang này không có đề mục mang mã đó.", " This page has no heading with that id.");

    /// <summary>What is said of a name with quotation marks of print in it, which YAML does not take for any; nothing for others.</summary>
    public static LocalText Quotes(string name) => name.AsSpan().IndexOfAny("“”„‘’") < 0
        ? new("", "")
        : new(" Giá trị có dấu phẩy phải đặt trong nháy thẳng \"…\"; ngoặc cong “…” do Word tự đổi không có tác dụng ở đây.", " A value with a comma must stand in straight quotes \"…\"; those of print, “…”, mean nothing here.");

    /// <summary>" Có phải ý bạn là 'x'?" for a message, or nothing.</summary>
    public static string Vietnamese(string? candidate) => candidate is null ? "" : $" Có phải ý bạn là '{candidate}'?";

    /// <summary>" Did you mean 'x'?" for a message, or nothing.</summary>
    public static string English(string? candidate) => candidate is null ? "" : $" Did you mean '{candidate}'?";

    /// <summary>Optimal string alignment distance (edits and swapped neighbours), or <paramref name="limit"/> where it is not below it.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit) return limit;

        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        var aboveLeast = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = row[0];
            for (var j = 1; j <= b.Length; j++) least = Math.Min(least, row[j] = Cell(before, above, row[j - 1], a.AsSpan(0, i), b.AsSpan(0, j)));
            // A swap takes from two rows above, so the row before this one must be beyond the limit as well.
            if (least >= limit && aboveLeast >= limit) return limit;
            aboveLeast = least;
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.Min(above[b.Length], limit);
    }

    /// <summary>The distance of two beginnings, from those of the beginnings that are one or two letters shorter.</summary>
    private static int Cell(ReadOnlySpan<int> before, ReadOnlySpan<int> above, int left, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var j = b.Length;
        var cost = a[^1] == b[^1] ? 0 : 1;
        var cell = Math.Min(Math.Min(above[j] + 1, left + 1), above[j - 1] + cost);
        var swapped = a.Length > 1 && j > 1 && a[^1] == b[^2] && a[^2] == b[^1];
        return swapped ? Math.Min(cell, before[j - 2] + 1) : cell;
    }
}
