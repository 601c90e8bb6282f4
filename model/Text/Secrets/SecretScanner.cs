using System.Buffers;
using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds keys, tokens and passwords: by the prefixes that their makers give them, by the words before them, and by how random they look.</summary>
internal static class SecretScanner
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.+/=~:");

    /// <summary>The longest that is taken for one token.</summary>
    private const int MaxToken = 4096;

    public static IEnumerable<SensitiveFinding> In(Passage passage, bool byFormAlone = false)
    {
        var (text, found) = (passage.Text, new List<SensitiveFinding>());
        PrivateKeys.Find(text, found);
        Tokens(text, found);
        if (!byFormAlone)
        {
            AssignedSecrets.Find(text, found);
            CommandSecrets.Find(text, found);
            ColumnSecrets.Find(passage, found);
            ColumnSecrets.FindInRows(passage, found);
        }
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        var end = -1;
        foreach (var finding in found)
        {
            if (finding.Start < end) continue;
            end = finding.Start + finding.Length;
            yield return finding;
        }
    }

    /// <summary>A finding whose first characters, which only tell what it is, may be shown.</summary>
    public static SensitiveFinding Finding(string text, int start, int end, int shown, Confidence confidence) =>
        new(SensitiveKind.Secret, start, end - start, confidence, string.Concat(text.AsSpan(start, Math.Min(shown, end - start)), "********"));

    private static void Tokens(string text, List<SensitiveFinding> found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Letters.Contains(text[at])) continue;
            var start = at;
            while (at < text.Length && at - start < MaxToken && Letters.Contains(text[at])) at++;
            if (at - start >= KnownTokens.Shortest) KnownTokens.Find(text, start, at, found);
        }
    }
}
