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
    public static Fingerprint Of(SensitiveKind kind, ReadOnlySpan<char> value)
    {
        var hash = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}:{Plain(kind, value)}")));
        return new Fingerprint(BitConverter.ToUInt64(hash));
    }

    public override string ToString() => "";

    private static string Plain(SensitiveKind kind, ReadOnlySpan<char> value)
    {
        if (kind == SensitiveKind.Secret) return value.ToString();
        if (kind == SensitiveKind.Email) return value.ToString().ToLowerInvariant();
        var digits = new StringBuilder(value.Length);
        foreach (var letter in value)
            if (DigitRun.IsDigit(letter)) digits.Append(DigitRun.Plain(letter));
            else if (letter is 'O' or 'o') digits.Append('0');
        return digits.ToString();
    }
}
