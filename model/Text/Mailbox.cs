using System.Buffers;

namespace Portal.Model.Text;

/// <summary>The form of e-mail addresses: far narrower than the standard, so that no program can read a second address into one.</summary>
public static class Mailbox
{
    private const int MaxLength = 254;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-");

    /// <summary>True for letters, digits and <c>. _ + -</c> before the only <c>@</c>, and a host name after it.</summary>
    public static bool IsValid(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf('@');
        if (at <= 0 || address.Length > MaxLength) return false;
        var host = address[(at + 1)..];
        return !address[..at].ContainsAnyExcept(Letters) && host.Contains('.') && UrlHost.IsName(host);
    }
}
