using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Tells whether two findings are the same value although only their masked forms are kept. The key lives as long as the program, so
/// nobody can try all numbers against it, and it says nothing of itself where it is printed.
/// </summary>
public readonly record struct Fingerprint
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    private readonly ulong _value;

    private Fingerprint(ulong value) => _value = value;

    /// <summary>The fingerprint of a value, however it is spaced and whatever its case.</summary>
    public static Fingerprint Of(SensitiveKind kind, ReadOnlySpan<char> value) => OfPlain(string.Create(CultureInfo.InvariantCulture, $"{kind}:{Plain(kind, value)}"));

    /// <summary>The fingerprint of what is no secret, but longer than a message tells.</summary>
    public static Fingerprint Of(string text) => OfPlain($":{text}");

    public override string ToString() => "";

    private static Fingerprint OfPlain(string text) => new(BitConverter.ToUInt64(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text))));

    private static string Plain(SensitiveKind kind, ReadOnlySpan<char> value)
    {
        if (kind == SensitiveKind.Secret) return value.ToString();
        if (kind == SensitiveKind.Email) return value.ToString().ToLowerInvariant();
        if (kind is SensitiveKind.Passport or SensitiveKind.Insurance) return value.ToString().Replace(" ", "", StringComparison.Ordinal);
        var digits = new StringBuilder(value.Length);
        foreach (var letter in value)
            if (DigitRun.IsDigit(letter)) digits.Append(DigitRun.Plain(letter));
            else if (letter is 'O' or 'o') digits.Append('0');
        return digits.ToString();
    }
}
