using System.Buffers;
using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds what is given to a name of a secret (<c>password=…</c>, <c>mật khẩu: …</c>, <c>AccountKey=…</c>) and passwords in addresses (<c>postgres://user:…@host</c>).</summary>
internal static class AssignedSecrets
{
    private const int MaxValue = 512;
    private const int PhraseReach = 60;
    private const int LoginReach = 24;
    private const int MaxName = 60;

    private static readonly string[] Logins = ["tai khoan", "dang nhap", "account", "login", "username", "ten nguoi dung"];

    /// <summary>Names that other words may follow: "mật khẩu mặc định của đơn vị: …".</summary>
    private static readonly Name[] Phrases = [new("mat khau ", false), new("password ", false), new("passcode ", false), new("api key", false), new("khoa api", false), new("ma pin ", false), new("khoa bi mat ", false)];

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(".;,\n(=:");

    /// <param name="Strong">Only a program writes it so: any value will do. Otherwise the value must look like no word.</param>
    private sealed record Name(string Written, bool Strong);

    private static readonly Name[] Names =
    [
        new("password", false), new("passwd", false), new("passphrase", false), new("pwd", true), new("passcode", false), new("pass", false), new("pin", false), new("phpsessid", true), new("jsessionid", true), new("sessionid", true), new("session id", true), new("khoa api", false), new("mat khau", false), new("matkhau", true), new("mat_khau", true), new("mk", false), new("secret", false), new("client_secret", true), new("clientsecret", true),
        new("client-secret", true), new("api_key", true), new("apikey", true), new("api-key", true), new("api key", false), new("access_key", true), new("accesskey", true), new("access-key", true), new("secret_key", true), new("secretkey", true), new("secret_access_key", true),
        new("accountkey", true), new("sharedaccesskey", true), new("sharedaccesssignature", true), new("access_token", true), new("accesstoken", true), new("auth_token", true), new("refresh_token", true), new("token", false), new("bearer", false), new("private_key", true), new("encryption_key", true), new("sig", true),
        new("khoa bi mat", false), new("khoa truy cap", false), new("ma bi mat", false), new("connectionstring", false), new("db_pass", true), new("db_password", true), new("smtp_pass", true), new("key", false),
    ];

    public static void Find(string text, List<SensitiveFinding> found)
    {
        var folded = FoldedText.Of(text);
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is '=' or ':' && NameBefore(text, folded, at) is { } name) Assigned(text, at + 1, name, found);
            if (text[at] == ':' && IsLogin(folded, at)) Login(text, at + 1, found);
            if (text[at] == ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/') InAddress(text, at + 3, found);
            if (text[at] == ' ' && at >= 8 && folded.AsSpan(at - 8, 8).SequenceEqual("mat khau") && LooksMade(text, at + 1)) Assigned(text, at, new Name("mat khau", false), found);
            if (text[at] is 'l' or 'L' && IsCalled(folded, at)) Assigned(text, at + 2, new Name("la", false), found);
            if (text[at] == ' ' && at >= 6 && folded.AsSpan(at - 6, 6).SequenceEqual("bearer")) Assigned(text, at, new Name("bearer", false), found);
        }
    }

    private static bool IsLogin(string folded, int at)
    {
        var before = folded.AsSpan(Math.Max(0, at - LoginReach), at - Math.Max(0, at - LoginReach)).TrimEnd();
        foreach (var name in Logins)
            if (before.EndsWith(name, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"Tài khoản: quantri / Xy12…": a name that is no number, a stroke, the password.</summary>
    private static void Login(string text, int at, List<SensitiveFinding> found)
    {
        while (at < text.Length && text[at] is ' ' or '*' or '`' or '"') at++;
        var start = at;
        while (at < text.Length && at - start < MaxName && text[at] != '/' && !EndsValue(text[at])) at++;
        var name = text.AsSpan(start, at - start);
        while (at < text.Length && text[at] is ' ' or '*' or '`' or '"') at++;
        if (at >= text.Length || text[at] != '/' || !HasLetter(name)) return;
        var isApart = text[at - 1] != name[^1];
        // What stands together with a dot in it is an address.
        if (isApart || !name.Contains('.')) Assigned(text, at + 1, new Name("dang nhap", false), found);
    }

    private static bool HasLetter(ReadOnlySpan<char> name) => name.ContainsAnyInRange('a', 'z') || name.ContainsAnyInRange('A', 'Z');

    /// <summary>"mật khẩu Xy12…": without a colon only what has letters and digits together is taken for one.</summary>
    private static bool LooksMade(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '“' or '\'' or '`') at++;
        var end = at;
        while (end < text.Length && end - at < MaxValue && !EndsValue(text[end])) end++;
        var value = text.AsSpan(at, end - at);
        return value.ContainsAnyInRange('0', '9') && (value.ContainsAnyInRange('a', 'z') || value.ContainsAnyInRange('A', 'Z')) && !value.Contains('/');
    }

    /// <summary>"mật khẩu là …".</summary>
    private static bool IsCalled(string folded, int at) =>
        at >= 9 && at + 2 < folded.Length && folded[at + 1] == 'a' && folded[at + 2] == ' ' && folded[at - 1] == ' '
        && folded.AsSpan(Math.Max(0, at - 40), at - Math.Max(0, at - 40)).LastIndexOf("mat khau", StringComparison.Ordinal) >= 0;

    private static Name? NameBefore(string text, string folded, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '"' or '\'' or '*' or '`') at--;
        Name? best = null;
        foreach (var name in Names)
        {
            var start = at - name.Written.Length;
            if (start < 0 || string.CompareOrdinal(folded, start, name.Written, 0, name.Written.Length) != 0) continue;
            if (start > 0 && char.IsLetterOrDigit(folded[start - 1]) && (!name.Strong || name.Written.Length < 5)) continue;
            if (best is null || name.Written.Length > best.Written.Length) best = name;
        }
        return best ?? Phrases.Where(p => Middle(text, folded, at, p.Written)).FirstOrDefault();
    }

    /// <summary>"mật khẩu mặc định:", "mật khẩu wifi:".</summary>
    private static bool Middle(string text, string folded, int at, string name)
    {
        var start = Math.Max(0, at - PhraseReach);
        var found = folded.AsSpan(start, at - start).LastIndexOf(name, StringComparison.Ordinal);
        return found >= 0 && !text.AsSpan(start + found, at - start - found).ContainsAny(PhraseEnds);
    }

    private static void Assigned(string text, int at, Name name, List<SensitiveFinding> found)
    {
        while (at < text.Length && text[at] is ' ' or '"' or '\'' or '*' or '`' or '“' or '=' or '>' or '\n') at++;
        if (at + 7 < text.Length && string.Compare(text, at, "bearer ", 0, 7, StringComparison.OrdinalIgnoreCase) == 0) at += 7;
        var end = at;
        while (end < text.Length && end - at < MaxValue && !EndsValue(text[end])) end++;
        while (end > at && text[end - 1] is '.' or ',' or ')' or '*' or '`' or '?' or '!' or ':' && !(text[end - 1] == '!' && end - at > 6)) end--;
        var value = text.AsSpan(at, end - at);
        if (SecretValue.IsSecret(value, name.Strong, needsEntropy: name.Written is "token" or "key" or "secret" or "bearer" or "sig" or "connectionstring"))
            found.Add(SecretScanner.Finding(text, at, end, 0, Confidence.High));
    }

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static void InAddress(string text, int start, List<SensitiveFinding> found)
    {
        var end = start;
        while (end < text.Length && end - start < MaxValue && !char.IsWhiteSpace(text[end]) && text[end] is not ('/' or '"' or '\'' or ')' or '>')) end++;
        var authority = text.AsSpan(start, end - start);
        var (colon, at) = (authority.IndexOf(':'), authority.LastIndexOf('@'));
        if (colon > 0 && at > colon + 3 && !SecretValue.IsPlaceholder(authority[(colon + 1)..at])) found.Add(SecretScanner.Finding(text, start + colon + 1, start + at, 0, Confidence.High));
    }

    private static bool EndsValue(char letter) => char.IsWhiteSpace(letter) || letter is '"' or '\'' or ';' or '<' or '>' or '`' or '|' or '”' or '’' or '&';
}
