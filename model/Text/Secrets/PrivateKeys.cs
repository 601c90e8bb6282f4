using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds private keys in PEM: <c>-----BEGIN … PRIVATE KEY-----</c>.</summary>
internal static class PrivateKeys
{
    private const string Begin = "-----BEGIN ";
    private const int MaxHead = 60;
    private const int MaxKey = 16_384;

    public static void Find(string text, List<SensitiveFinding> found)
    {
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + Begin.Length, StringComparison.Ordinal))
        {
            var head = text.AsSpan(at, Math.Min(MaxHead, text.Length - at));
            var key = head.IndexOf("PRIVATE KEY", StringComparison.Ordinal);
            if (key < 0) continue;
            var end = text.IndexOf("-----END ", at + key, Math.Min(MaxKey, text.Length - at - key), StringComparison.Ordinal);
            found.Add(SecretScanner.Finding(text, at, end < 0 ? at + key + "PRIVATE KEY".Length : end, Begin.Length, Confidence.High));
        }
    }
}
