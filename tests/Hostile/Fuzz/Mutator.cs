using System.Text;

namespace Portal.Tests.Hostile.Fuzz;

/// <summary>Makes inputs of real files: cuts, repeats, swaps and splices them and drops in what parsers and browsers stumble over. The same seed gives the same inputs.</summary>
internal sealed class Mutator(ulong seed, IReadOnlyList<string> corpus)
{
    private const int MaxLength = 4_000;
    private const int MostSteps = 6;

    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "{", "}", "![", "](", "<", ">", "\"", "'", "`", "```\n", "*", "**", "_", "#", "## ", "> ", "- ", "1. ", "|", "|-|\n", "\n", "\n\n", "---\n", "\n---\n",
        "&", "&lt;", "&#58;", "&#x6A;", "&Tab;", ":", ": ", "? ", "!", "!!", "!<", "&a ", "*a", "<<: ", "%", "@", "~", "null", "true", "0x", "\\", "\\\\", "\t", "    ", "\r\n", "\0", "\u0001",
        "\u00a0", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffd", "e\u0301", "đ", "Ư", "\ud83d\ude00", "\ud800", "<script>canary()</script>", "<img src=x onerror=canary()>", "javascript:canary()",
        "data:text/html,", "//evil.example", "https://a.example/", "{onclick=canary()}", "{{ 1 }}", "[^1]", "[^1]: ", "[r]: ", "<!--", "-->", "<![CDATA[", "<?", "2025-02-30", "9999999999999999999999",
        "-1", "1e309", "../", "..\\", "/", "sections:", "title:", "id:", "type:", "fields:", "kind:", "|\n", ">\n", "|2-\n", "\"\\u", "\"\\x", "\"\\U0011FFFF\"",
    ];

    private ulong _state = seed;

    public string Next()
    {
        // Of a long file another part each time.
        var source = Pick(corpus);
        var start = source.Length > MaxLength && Below(2) == 1 ? Below(source.Length - MaxLength) : 0;
        var text = new StringBuilder(source, start, Math.Min(MaxLength, source.Length - start), MaxLength);
        for (var steps = 1 + Below(MostSteps); steps > 0 && text.Length < MaxLength; steps--) Step(text);
        return text.ToString();
    }

    private void Step(StringBuilder text)
    {
        var at = Below(text.Length + 1);
        var length = Math.Min(Below(40), text.Length - at);
        switch (Below(9))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Pick(Pieces)); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text.Insert(at, Pick(Pieces), 1 + Below(60)); break;
            case 4 when length > 0: text[at] = (char)Below(at % 2 == 0 ? 0x80 : 0x10000); break;
            case 5: text.Length = at; break;
            case 6: Splice(text, at); break;
            case 7 when length > 0: text.Remove(at, length).Insert(at, Pick(Pieces)); break;
            default: text.Insert(at, Pick(Pieces) + Pick(Pieces)); break;
        }
    }

    private void Splice(StringBuilder text, int at)
    {
        var other = Pick(corpus);
        var from = Below(other.Length + 1);
        text.Insert(at, other.AsSpan(from, Math.Min(Below(400), other.Length - from)));
    }

    private string Pick(IReadOnlyList<string> from) => from[Below(from.Count)];

    /// <summary>SplitMix64: short, known, and the same everywhere.</summary>
    private int Below(int limit)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)Math.Max(1, limit));
    }
}
