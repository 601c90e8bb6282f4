using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>Blanks at the ends of lines. Two and more before another line of the text are a line break of Markdown and stay.</summary>
internal sealed class TrailingBlanksFix : IFix
{
    public LocalText Name { get; } = new("dấu cách thừa ở cuối dòng", "blanks at the ends of lines");

    public string Apply(string text, FixedFile file)
    {
        var lines = text.Split('\n');
        var body = file.IsPage ? FixedFile.BodyStart(lines) : lines.Length;
        var ended = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length > 0 && lines[i][^1] is ' ' or '\t').ToList();
        if (ended.Count == 0) return text;
        var code = BodyCode.Of(lines, body);
        foreach (var i in ended.Where(i => i < body || code?.Holds(i, lines[i].Length - 1) == false))
            if (!IsBreak(lines, i) || (i < body && lines[i][0] is not (' ' or '\t'))) lines[i] = lines[i].TrimEnd(' ', '\t');
        return string.Join('\n', lines);
    }

    /// <summary>A key and its value end where they end; lines within a value are indented and may be Markdown.</summary>
    private static bool IsBreak(string[] lines, int at) =>
        lines[at].EndsWith("  ", StringComparison.Ordinal) && lines[at].AsSpan().Trim().Length > 0 && at + 1 < lines.Length && lines[at + 1].AsSpan().Trim().Length > 0;
}
