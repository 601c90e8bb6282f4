namespace Portal.Model.Text.PersonalData;

/// <summary>Says whether digits stand by themselves or belong to something longer: a file's name, an address, a document's number, a decimal.</summary>
internal static class NumberEdges
{
    /// <summary>Digits on the other side of the comma of a decimal or of a sum in groups; more are a number of their own.</summary>
    private const int LongestPart = 3;

    private static readonly string[] Extensions =
        [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".ods", ".ppt", ".pptx", ".csv", ".txt", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".zip", ".rar", ".7z", ".mp3", ".mp4", ".wav", ".json", ".xml", ".html", ".htm", ".aspx", ".php", ".vtt", ".geojson", ".md", ".yaml", ".yml", ".dwg", ".sig", ".log"];

    private static readonly string[] IdentityMarks = ["cccd", "cmnd", "cmtnd", "cancuoc", "can-cuoc", "can cuoc", "citizen"];

    /// <summary>True where the digits are a part of something longer.</summary>
    public static bool IsPart(Passage passage, int start, int end) =>
        !IsCalledIdentity(passage, start, end) && (IsBoundBefore(passage.Text, start) || IsBoundAfter(passage.Text, end) || IsInAddress(passage, start, end));

    private static bool IsCalledIdentity(Passage passage, int start, int end)
    {
        var token = passage.TokenOf(start, end);
        var before = passage.Folded.AsSpan(token.Start, start - token.Start);
        foreach (var mark in IdentityMarks)
            if (before.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && before.Length - at - mark.Length <= 3 && !HasDigit(before[at..])) return true;
        return IsBesideName(passage.Text.AsSpan(token.Start, start - token.Start));
    }

    /// <summary>A file named after a person and the number: <c>DonDeNghi_NguyenVanA_001…pdf</c>.</summary>
    private static bool IsBesideName(ReadOnlySpan<char> before)
    {
        if (before.Length < 4 || before[^1] is not ('_' or '-') || HasDigit(before) || before.Contains('/')) return false;
        var capitals = 0;
        for (var i = 1; i < before.Length; i++)
            if (char.IsUpper(before[i]) && (char.IsLower(before[i - 1]) || !char.IsLetter(before[i - 1]))) capitals++;
        return capitals >= 2;
    }

    private static bool IsBoundBefore(string text, int start)
    {
        if (start == 0) return false;
        var previous = text[start - 1];
        if (char.IsLetterOrDigit(previous) || previous is '+' or '$' or '€' or '@') return true;
        if (start == 1 || !char.IsLetterOrDigit(text[start - 2])) return false;
        return previous switch
        {
            '.' => true,
            ',' => DigitRun.IsDigit(text[start - 2]) && !IsInRow(text, start) && WordBefore(text, start - 1).Length <= LongestPart,
            '-' or '/' or '_' => LooksLikeCode(WordBefore(text, start - 1)),
            _ => false,
        };
    }

    private static bool IsBoundAfter(string text, int end)
    {
        if (end == text.Length) return false;
        var next = text[end];
        if (char.IsLetterOrDigit(next) || next == '@') return true;
        if (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])) return false;
        return next switch
        {
            '.' => DigitRun.IsDigit(text[end + 1]),
            ',' => DigitRun.IsDigit(text[end + 1]) && !IsInRow(text, end) && WordAfter(text, end + 1).Length <= LongestPart,
            '-' or '/' or '_' => LooksLikeCode(WordAfter(text, end + 1)),
            _ => false,
        };
    }

    private static bool IsInAddress(Passage passage, int start, int end)
    {
        var (from, to) = passage.TokenOf(start, end);
        var token = passage.Lower.AsSpan(from, to - from);
        if (token.StartsWith("tel:") || token.StartsWith("mailto:")) return false;
        if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.")) return true;
        var rest = passage.Lower.AsSpan(end, to - end);
        foreach (var extension in Extensions)
            if (rest.Contains(extension, StringComparison.Ordinal) && !char.IsLetterOrDigit(After(rest, extension))) return true;
        return token.Count('/') > 1 && HasLetter(token) || token.Contains(".vn/", StringComparison.Ordinal) || token.Contains(".com/", StringComparison.Ordinal);
    }

    private static char After(ReadOnlySpan<char> rest, string extension)
    {
        var at = rest.IndexOf(extension, StringComparison.Ordinal) + extension.Length;
        return at < rest.Length ? rest[at] : ' ';
    }

    /// <summary>Three values in a line parted by commas are a row of a table, not a decimal.</summary>
    private static bool IsInRow(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1, Math.Min(at, 400)) + 1;
        var end = text.IndexOf('\n', at, Math.Min(400, text.Length - at));
        if (end < 0) end = Math.Min(text.Length, at + 400);
        return text.AsSpan(start, end - start).Count(',') >= 2;
    }

    /// <summary>Capitals without small letters, or letters with digits: <c>QĐ</c>, <c>H05</c>, <c>IMG</c>.</summary>
    private static bool LooksLikeCode(ReadOnlySpan<char> word)
    {
        var hasSmall = false;
        foreach (var letter in word)
        {
            if (DigitRun.IsDigit(letter)) return true;
            hasSmall |= char.IsLower(letter);
        }
        return !hasSmall;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 20 && char.IsLetterOrDigit(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 20 && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (DigitRun.IsDigit(letter)) return true;
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (char.IsLetter(letter)) return true;
        return false;
    }
}
