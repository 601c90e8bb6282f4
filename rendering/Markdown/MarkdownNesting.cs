namespace Portal.Rendering.Markdown;

/// <summary>Reads the beginning of a line: how deep it nests, and whether it surely begins a block of its own.</summary>
internal static class MarkdownNesting
{
    private const int TabWidth = 4;
    private const int CodeIndent = 4;
    private const int TooDeep = int.MaxValue;

    /// <summary>
    /// True for a blank line and for a bullet or heading that no paragraph can swallow. Bullets with <c>-</c>, <c>|</c>
    /// or <c>:</c> next are left out: they may be the second line of a table.
    /// </summary>
    public static bool StartsBlock(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(' ', '\t');
        if (start < 0) return true;
        if (start >= CodeIndent || line[..start].Contains('\t')) return false;

        var marker = line[start..];
        if (marker[0] == '#') return true;
        return marker is ['-' or '+' or '*', ' ', var next, ..] && (next == '[' || char.IsLetterOrDigit(next));
    }

    /// <summary>The number of quote and list marks that a line opens with; enormous for a list indented too far.</summary>
    public static int Depth(ReadOnlySpan<char> line, int maxIndent)
    {
        var depth = 0;
        var column = 0;
        for (var at = 0; at < line.Length;)
        {
            var length = line[at] switch { ' ' => 1, '\t' => 1, _ => Marker(line[at..]) };
            if (length == 0) break;
            if (line[at] is ' ' or '\t')
            {
                column += line[at] == '\t' ? TabWidth : 1;
            }
            else
            {
                depth++;
                if (column > maxIndent && depth == 1) return TooDeep;
            }

            at += length;
        }

        return depth;
    }

    private static int Marker(ReadOnlySpan<char> text)
    {
        if (text[0] == '>') return 1;
        var digits = 0;
        while (digits < text.Length && digits < 9 && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == text.Length) return 0;

        var isMark = digits == 0 ? text[0] is '-' or '+' or '*' : text[digits] is '.' or ')';
        return isMark && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
