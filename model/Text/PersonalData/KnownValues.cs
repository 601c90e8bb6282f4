using System.Buffers;

namespace Portal.Model.Text.PersonalData;

/// <summary>Masks values that were found elsewhere, each where it stands as a word of its own.</summary>
internal static class KnownValues
{
    private const int Shortest = 6;

    // What parts words in prose, addresses and tables.
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\r\n\u00a0'\"“”‘’«»()[]{}<>|/\\,;:=?#&…");

    private static readonly SensitiveKind[] Kinds = Enum.GetValues<SensitiveKind>();

    public static string Masked(string text, IReadOnlyDictionary<Fingerprint, string> known)
    {
        for (var end = text.Length; end > 0;)
        {
            var start = text.AsSpan(0, end).LastIndexOfAny(Between) + 1;
            if (MaskOf(text.AsSpan(start, end - start).TrimEnd('.'), known) is { } mask) text = string.Concat(text.AsSpan(0, start), mask, text.AsSpan(end));
            end = start - 1;
        }
        return text;
    }

    private static string? MaskOf(ReadOnlySpan<char> word, IReadOnlyDictionary<Fingerprint, string> known)
    {
        if (word.Length < Shortest) return null;
        foreach (var kind in Kinds)
            if (known.TryGetValue(Fingerprint.Of(kind, word), out var mask)) return mask;
        return null;
    }
}
