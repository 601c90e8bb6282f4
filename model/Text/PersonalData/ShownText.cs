namespace Portal.Model.Text.PersonalData;

/// <summary>
/// A text with the numbers of citizens, the secrets, and whatever its own words give to a private person masked: for messages and reports, which
/// quote what an author wrote and name files as authors named them. It masks rather too much than too little, since nothing is lost by it.
/// </summary>
internal static class ShownText
{
    private const int Shortest = 8;
    private const int Shown = 3;

    private static readonly SensitiveText Detector = new(DateOnly.MaxValue.Year);

    public static string Of(string text)
    {
        if (text.Length < Shortest) return text;
        var masked = ByForm(ByWords(text, text));
        return masked.AsSpan().ContainsAnyInRange('0', '9') && masked.AsSpan().ContainsAny("-_/") ? OfPath(masked) : masked;
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
        foreach (var finding in Detector.Find(read).Where(IsMasked).Reverse())
            text = string.Concat(text.AsSpan(0, finding.Start), finding.Masked, text.AsSpan(finding.Start + finding.Length));
        return text;
    }

    private static bool IsMasked(SensitiveFinding finding) =>
        finding.Kind is SensitiveKind.CitizenId or SensitiveKind.OldId or SensitiveKind.Secret || finding.Confidence == Confidence.High;

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
