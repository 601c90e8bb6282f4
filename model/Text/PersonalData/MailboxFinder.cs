using System.Buffers;

namespace Portal.Model.Text.PersonalData;

/// <summary>Finds the mailboxes of private persons: those at services that anybody may use, and any that the words around it give to a citizen.</summary>
internal static class MailboxFinder
{
    private const int MaxLocal = 64;
    private const int MaxDomain = 120;

    private static readonly SearchValues<char> Local = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");
    private static readonly SearchValues<char> Domain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    private static readonly HashSet<string> Public =
    [
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.vn", "ymail.com", "rocketmail.com", "outlook.com", "outlook.com.vn", "hotmail.com", "live.com", "msn.com",
        "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "gmx.com", "mail.com", "zoho.com", "yandex.com", "mail.ru", "qq.com", "163.com", "tutanota.com", "fastmail.com",
    ];

    /// <summary>Beginnings of the names that bodies give their mailboxes.</summary>
    private static readonly string[] OfBodies =
        ["ubnd", "hdnd", "ubmttq", "mttq", "vanphong", "vp.", "vpubnd", "vphdnd", "so", "phong", "ban", "bbt", "banbientap", "cong", "cong-", "trungtam", "tt.", "ttyt", "congan", "ca.", "xa.", "xa", "phuong.", "thitran.", "huyen", "tinh", "hcc", "motcua", "tiepdan", "tiepcongdan", "toasoan", "lienhe", "contact", "info", "hotro", "support", "thcs", "thpt", "mamnon", "truong", "benhvien", "bv"];

    public static IEnumerable<SensitiveFinding> In(Passage passage, Surroundings around)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = Bounds(text, at);
            if (start == at || end <= at + 3 || !text.AsSpan(at, end - at).Contains('.')) continue;
            if (IsPrivate(passage, around, start, at, end) is { } confidence)
                yield return new SensitiveFinding(SensitiveKind.Email, start, end - start, confidence, Mask.Mailbox(text.AsSpan(start, end - start)));
        }
    }

    private static Confidence? IsPrivate(Passage passage, Surroundings around, int start, int at, int end)
    {
        var domain = passage.Lower[(at + 1)..end];
        if (IsOfState(domain)) return null;
        var owner = around.OwnerOf(start, end);
        if (owner == Sense.Private) return Confidence.High;
        return owner != Sense.Office && Public.Contains(domain) && !IsOfBody(passage.Lower.AsSpan(start, at - start)) ? Confidence.Likely : null;
    }

    private static bool IsOfState(string domain) =>
        domain.EndsWith(".gov.vn", StringComparison.Ordinal) || domain == "gov.vn" || domain.EndsWith("chinhphu.vn", StringComparison.Ordinal)
        || domain.EndsWith(".example", StringComparison.Ordinal) || domain.StartsWith("example.", StringComparison.Ordinal);

    private static bool IsOfBody(ReadOnlySpan<char> local)
    {
        foreach (var name in OfBodies)
            if (name.Length > 3 && local.StartsWith(name, StringComparison.Ordinal) || (local.StartsWith(name, StringComparison.Ordinal) && local.Length > name.Length && !char.IsLetter(local[name.Length]))) return true;
        return false;
    }

    private static (int Start, int End) Bounds(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxLocal && Local.Contains(text[start - 1])) start--;
        while (start < at && text[start] is '.' or '-' or '_' or '%') start++;
        var end = at + 1;
        while (end < text.Length && end - at < MaxDomain && Domain.Contains(text[end])) end++;
        while (end > at + 1 && text[end - 1] is '.' or '-') end--;
        return (start, end);
    }
}
