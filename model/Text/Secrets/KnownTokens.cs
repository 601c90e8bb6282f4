using System.Buffers;
using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Tokens that can be told by their form: their makers give them a prefix so that they are found.</summary>
internal static class KnownTokens
{
    public const int Shortest = 16;

    /// <summary>Characters of a part of a token that has several.</summary>
    private const int ShortestPart = 16;

    private const string Word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly SearchValues<char> Plain = SearchValues.Create(Word);
    private static readonly SearchValues<char> Url = SearchValues.Create(Word + "_-");
    private static readonly SearchValues<char> Capital = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Dotted = SearchValues.Create(Word + "_-.");

    /// <param name="Least">Characters after the prefix.</param>
    private sealed record Form(string Prefix, SearchValues<char> Letters, int Least);

    private static readonly Form[] Forms =
    [
        new("ghp_", Plain, 30), new("gho_", Plain, 30), new("ghu_", Plain, 30), new("ghs_", Plain, 30), new("ghr_", Plain, 30), new("github_pat_", Url, 22),
        new("glpat-", Url, 20), new("AKIA", Capital, 16), new("ASIA", Capital, 16), new("AIza", Url, 35), new("GOCSPX-", Url, 20), new("ya29.", Url, 20),
        new("xoxb-", Url, 10), new("xoxp-", Url, 10), new("xoxa-", Url, 10), new("xoxr-", Url, 10), new("xoxs-", Url, 10), new("xapp-", Url, 10),
        new("sk_live_", Plain, 16), new("rk_live_", Plain, 16), new("npm_", Plain, 30), new("pypi-", Url, 30), new("SG.", Dotted, 30), new("sk-ant-", Url, 20), new("sk-proj-", Url, 20), new("sk-", Plain, 32),
        new("hooks.slack.com/services/", SearchValues.Create(Word + "/"), 20), new("dop_v1_", Plain, 30), new("hf_", Plain, 30), new("shpat_", Plain, 30), new("oy2", Plain, 43),
    ];

    public static void Find(string text, int start, int end, List<SensitiveFinding> found)
    {
        foreach (var form in Forms) Find(text, start, end, form, found);
        WebToken(text, start, end, found);
        BotToken(text, start, end, found);
        if (text.AsSpan(start, end - start).IndexOf("8Q~", StringComparison.Ordinal) is >= 3 and var azure && end - start is >= 34 and <= 48 && azure < 6)
            found.Add(SecretScanner.Finding(text, start, end, 0, Confidence.High));
    }

    private static void Find(string text, int start, int end, Form form, List<SensitiveFinding> found)
    {
        var token = text.AsSpan(start, end - start);
        for (var at = token.IndexOf(form.Prefix, StringComparison.Ordinal); at >= 0;)
        {
            var rest = token[(at + form.Prefix.Length)..];
            var length = rest.IndexOfAnyExcept(form.Letters);
            if (length < 0) length = rest.Length;
            if (length >= form.Least && (at == 0 || !char.IsLetterOrDigit(token[at - 1])) && IsMade(rest[..length], form))
                found.Add(SecretScanner.Finding(text, start + at, start + at + form.Prefix.Length + length, form.Prefix.Length, Confidence.High));
            var next = rest.IndexOf(form.Prefix, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + form.Prefix.Length + next;
        }
    }

    /// <summary>No word looks so: it has digits, or stands behind a prefix that no word has, or in the parts that the maker gives it.</summary>
    private static bool IsMade(ReadOnlySpan<char> rest, Form form)
    {
        if (rest.ContainsAnyInRange('0', '9') || form.Letters == Url || form.Prefix[^1] == '_') return true;
        var dot = rest.IndexOf('.');
        return dot >= ShortestPart && rest.Length - dot > ShortestPart && rest.ContainsAnyInRange('A', 'Z') && rest.ContainsAnyInRange('a', 'z');
    }

    /// <summary>JSON Web Tokens: three parts in base64, of which the first two are objects.</summary>
    private static void WebToken(string text, int start, int end, List<SensitiveFinding> found)
    {
        var token = text.AsSpan(start, end - start);
        var at = token.IndexOf("eyJ", StringComparison.Ordinal);
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(token[at - 1]))) return;
        var parts = 0;
        foreach (var range in token[at..].Split('.'))
        {
            var part = token[at..][range];
            if (part.Length < 8 || (parts == 1 && !part.StartsWith("eyJ"))) break;
            parts++;
        }
        if (parts >= 2) found.Add(SecretScanner.Finding(text, start + at, end, 3, Confidence.High));
    }

    /// <summary>Bots of Telegram: eight to ten digits, a colon and 35 characters.</summary>
    private static void BotToken(string text, int start, int end, List<SensitiveFinding> found)
    {
        var token = text.AsSpan(start, end - start);
        var colon = token.IndexOf(":AA", StringComparison.Ordinal);
        if (colon is < 8 or > 10 || token[..colon].ContainsAnyExceptInRange('0', '9')) return;
        var rest = token[(colon + 1)..];
        if (rest.Length is >= 33 and <= 40 && !rest.ContainsAnyExcept(Url)) found.Add(SecretScanner.Finding(text, start, end, 0, Confidence.High));
    }
}
