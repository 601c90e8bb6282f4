namespace Portal.Model.Text.PersonalData;

/// <summary>
/// A text with the numbers of citizens, the secrets, and whatever its own words give to a private person masked: for messages and reports, which
/// quote what an author wrote and name files as authors named them. It masks rather too much than too little, since nothing is lost by it.
/// </summary>
internal static class ShownText
{
    private const int Shortest = 8;
    private const int Shown = 3;

    /// <summary>Letters after the end of a quotation that are read to know what stands across it.</summary>
    private const int Beyond = 1_000;

    private static readonly SensitiveText Detector = new(DateOnly.MaxValue.Year);

    public static string Of(string text)
    {
        if (text.Length < Shortest) return text;
        var masked = ByForm(ByWords(text, text));
        return masked.AsSpan().ContainsAnyInRange('0', '9') && masked.AsSpan().ContainsAny("-_/") ? OfPath(masked) : masked;
    }

    /// <summary>What must be masked in a text.</summary>
    public static IEnumerable<SensitiveFinding> In(string text) => Detector.Find(text).Where(IsMasked);

    public static string Quote(string text, int most)
    {
        if (text.Length <= most) return text;
        var masked = Of(text.Length <= most + Beyond ? text : text[..(most + Beyond)]);
        return masked.Length <= most ? masked : masked[..most].TrimEnd() + "…";
    }

    /// <summary>In names of files the words stand apart by dashes, and what follows the last dot is no part of the number.</summary>
    private static string OfPath(string text)
    {
        var parts = text.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var name = Path.GetFileNameWithoutExtension(parts[i]);
            parts[i] = ByWords(name, name.Replace('-', ' ').Replace('_', ' ')) + parts[i][name.Length..];
        }
        return string.Join('/', parts);
    }

    /// <summary>Masks in one text what is found in another of the same length.</summary>
    private static string ByWords(string text, string read)
    {
        foreach (var finding in In(read).Reverse())
            text = string.Concat(text.AsSpan(0, finding.Start), finding.Masked, text.AsSpan(finding.Start + finding.Length));
        return text;
    }

    /// <summary>Mailboxes too are known by their form alone: a message quotes them without the words that gave them to somebody.</summary>
    private static bool IsMasked(SensitiveFinding finding) =>
        finding.Kind is SensitiveKind.CitizenId or SensitiveKind.OldId or SensitiveKind.Secret or SensitiveKind.Email || finding.Confidence == Confidence.High;

    /// <summary>Twelve digits that can be a citizen's, whatever stands around them.</summary>
    private static string ByForm(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at - start == CitizenNumber.Length && CitizenNumber.IsPlausible(text.AsSpan(start, at - start), DateOnly.MaxValue.Year, isLabelled: false))
                text = string.Concat(text.AsSpan(0, start), Mask.Digits(text[start..at], Shown), text.AsSpan(at));
        }
        return text;
    }
}
