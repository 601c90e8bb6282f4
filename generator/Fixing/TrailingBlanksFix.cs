using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>Blanks at the ends of lines. Two and more before another line of the text are a line break of Markdown and stay.</summary>
internal sealed class TrailingBlanksFix : IFix
{
    public LocalText Name { get; } = new("dấu cách thừa ở cuối dòng", "blanks at the ends of lines");

    public string Apply(string text, FixedFile file)
    {
        var lines = text.Split('\n');
        var body = FixedFile.BodyStart(lines);
        var isCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            var trimmed = lines[i].TrimEnd(' ', '\t');
            if (trimmed == lines[i] || isCode) continue;
            var isBreak = lines[i].EndsWith("  ", StringComparison.Ordinal) && trimmed.Length > 0 && i + 1 < lines.Length && lines[i + 1].Trim().Length > 0;
            // A key and its value end where they end; lines within a value are indented.
            if (!isBreak || (i < body && lines[i][0] is not (' ' or '\t'))) lines[i] = trimmed;
        }
        return string.Join('\n', lines);
    }
}
