using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds passwords in commands and settings: <c>curl -u user:…</c>, <c>sshpass -p …</c>, <c>define('DB_PASSWORD', '…')</c>, <c>key="MatKhau" value="…"</c>.</summary>
internal static class CommandSecrets
{
    private const int Reach = 60;
    private const int MaxValue = 200;

    /// <param name="Mark">What the value stands behind.</param>
    /// <param name="Before">What must stand shortly before the mark.</param>
    /// <param name="AfterColon">The value is what stands behind a colon: a user's name comes first.</param>
    private sealed record Form(string Mark, string[] Before, bool AfterColon = false);

    private static readonly Form[] Forms =
    [
        new(" -p ", ["sshpass", "mysql"]),
        new(" -u ", ["curl", "wget"], AfterColon: true),
        new("', '", ["pass", "secret", "mat khau", "matkhau", "api key"]),
        new("\", \"", ["pass", "secret", "mat khau", "matkhau", "api key"]),
        new("value=\"", ["pass", "secret", "mat khau", "matkhau", "apikey", "api key"]),
        new("basic ", ["authorization"]),
        new("user/pass: ", [""]),
    ];

    public static void Find(string text, List<SensitiveFinding> found)
    {
        var lower = text.ToLowerInvariant();
        var folded = FoldedText.Of(text);
        foreach (var form in Forms)
            for (var at = lower.IndexOf(form.Mark, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(form.Mark, at + form.Mark.Length, StringComparison.Ordinal))
                if (IsAfter(folded, at, form)) Judge(text, at + form.Mark.Length, form, found);
    }

    private static bool IsAfter(string folded, int at, Form form)
    {
        var before = folded.AsSpan(Math.Max(0, at - Reach), at - Math.Max(0, at - Reach));
        foreach (var word in form.Before)
            if (before.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static void Judge(string text, int start, Form form, List<SensitiveFinding> found)
    {
        while (start < text.Length && text[start] is '\'' or '"') start++;
        var end = start;
        while (end < text.Length && end - start < MaxValue && !char.IsWhiteSpace(text[end]) && text[end] is not ('\'' or '"')) end++;
        if (form.AfterColon)
        {
            var colon = text.IndexOf(':', start, end - start);
            if (colon < 0) return;
            start = colon + 1;
        }
        if (SecretValue.IsSecret(text.AsSpan(start, end - start), isStrong: true, needsEntropy: false)) found.Add(SecretScanner.Finding(text, start, end, 0, Confidence.High));
    }
}
