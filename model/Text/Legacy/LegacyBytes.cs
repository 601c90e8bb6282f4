using System.Text;

namespace Portal.Model.Text.Legacy;

/// <summary>Guesses the encoding of bytes that are no UTF-8, by which reading of them gives the most Vietnamese words.</summary>
public static class LegacyBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Fewer good words among those with marks than this are no Vietnamese in that encoding.
    private const double Enough = 0.6;

    /// <summary>What the bytes say, with the encoding that they are in; null where they are nothing we know.</summary>
    /// <remarks>Lines that are UTF-8 already stay as they are: such files come from two programs.</remarks>
    public static (LegacyEncoding Encoding, string Text)? Read(ReadOnlySpan<byte> bytes)
    {
        if (Utf16(bytes) is { } wide) return (LegacyEncoding.Utf16, wide);
        if (bytes.Contains((byte)0)) return null;

        var lines = SplitLines(bytes);
        var foreign = lines.Where(l => Decode(l) is null).ToList();
        if (foreign.Count == 0) return null;
        var readings = (Reading[])[new(LegacyEncoding.Tcvn3, Font(LegacyEncoding.Tcvn3)), new(LegacyEncoding.Vni, Font(LegacyEncoding.Vni)), new(LegacyEncoding.Windows1258, Marks)];
        var (best, share) = readings.Select(r => (Reading: r, Share: Share(foreign.Select(r.Read)))).MaxBy(r => r.Share);
        return share < Enough ? null : (best.Encoding, string.Join('\n', lines.Select(l => Decode(l) ?? best.Read(l))));
    }

    /// <summary>
    /// The same for a table, whose few words prove less and which nobody reads line by line: every word with marks is Vietnamese, and none lost a letter.
    /// Excel writes a question mark for what the code page of Windows lacks.
    /// </summary>
    public static (LegacyEncoding Encoding, string Text)? ReadTable(ReadOnlySpan<byte> bytes) =>
        Read(bytes) is var (encoding, text) && (encoding == LegacyEncoding.Utf16 || (Share([text]) == 1 && !LosesLetters(text))) ? (encoding, text) : null;

    private static bool LosesLetters(string text)
    {
        for (var at = text.IndexOf('?', StringComparison.Ordinal); at >= 0; at = text.IndexOf('?', at + 1))
            if ((at > 0 && char.IsLetter(text[at - 1])) || (at + 1 < text.Length && char.IsLetter(text[at + 1]))) return true;
        return false;
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        // Without a mark: every page begins with ASCII, whose second byte is 0.
        if (bytes[..4] is [not 0, 0, not 0, 0]) return Encoding.Unicode.GetString(bytes);
        return bytes[..4] is [0, not 0, 0, not 0] ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    private static List<byte[]> SplitLines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<byte[]>();
        foreach (var range in bytes.Split((byte)'\n')) lines.Add(bytes[range].ToArray());
        return lines;
    }

    private static string? Decode(byte[] line)
    {
        try
        {
            return Utf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Func<byte[], string> Font(LegacyEncoding font) => line =>
    {
        var text = Encoding.Latin1.GetString(line);
        var reads = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && IsPart(text[end])) end++;
            if (end == at) reads.Append(text[at++]);
            else reads.Append(font.Convert(text[at..end]));
            at = Math.Max(at, end);
        }
        return reads.ToString();
    };

    private static bool IsPart(char letter) => char.IsAsciiLetter(letter) || letter >= '\u00a1';

    private static string Marks(byte[] line) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(line).Normalize(NormalizationForm.FormC);

    /// <summary>The part of the words with marks that are Vietnamese syllables.</summary>
    private static double Share(IEnumerable<string> lines)
    {
        var (words, good) = (0, 0);
        foreach (var word in lines.SelectMany(Words).Where(w => w.Any(c => c > '\u007f')))
        {
            words++;
            if (Syllable.IsVietnamese(word)) good++;
        }
        return words == 0 ? 0 : (double)good / words;
    }

    private static IEnumerable<string> Words(string line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] > '\u007f')) end++;
            if (end > at) yield return line[at..end];
            at = Math.Max(at, end);
        }
    }

    private sealed record Reading(LegacyEncoding Encoding, Func<byte[], string> Read);
}
