using Markdig.Syntax;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Fixing;

/// <summary>Headings begin at <c>##</c> and skip no level; which stands under which stays as it was. Headings that are right already are not touched.</summary>
internal sealed class HeadingLevelFix : IFix
{
    private const int First = 2, Last = 6;

    public LocalText Name { get; } = new("cấp đề mục", "levels of headings");

    public string Apply(string text, FixedFile file)
    {
        if (!file.IsPage) return text;
        var lines = text.Split('\n');
        var body = FixedFile.BodyStart(lines);
        if (MarkdownReader.ReadTree(string.Join('\n', lines.Skip(body))) is not { } tree) return text;

        var headings = tree.Descendants<HeadingBlock>().ToList();
        if (IsRight(headings)) return text;
        var levels = Levels(headings);
        // A heading that is underlined has only two levels: where one is to sink deeper, people decide.
        if (headings.Zip(levels).Any(h => h.First.IsSetext && h.Second > First)) return text;
        foreach (var (heading, level) in headings.Zip(levels)) Rewrite(lines, body + heading.Line, heading, level);
        return string.Join('\n', lines);
    }

    private static bool IsRight(List<HeadingBlock> headings)
    {
        var above = First - 1;
        foreach (var heading in headings)
        {
            if (heading.Level < First || heading.Level > above + 1) return false;
            above = heading.Level;
        }
        return true;
    }

    /// <summary>Each one level below the nearest before it that was above it.</summary>
    private static List<int> Levels(List<HeadingBlock> headings)
    {
        var open = new Stack<(int Was, int Is)>();
        var levels = new List<int>();
        foreach (var heading in headings)
        {
            while (open.TryPeek(out var last) && last.Was >= heading.Level) open.Pop();
            var level = open.TryPeek(out var parent) ? Math.Min(parent.Is + 1, Last) : First;
            open.Push((heading.Level, level));
            levels.Add(level);
        }
        return levels;
    }

    private static void Rewrite(string[] lines, int line, HeadingBlock heading, int level)
    {
        if (level == heading.Level) return;
        if (heading.IsSetext)
        {
            Underline(lines, line);
            return;
        }
        var at = lines[line].IndexOf('#', StringComparison.Ordinal);
        if (at >= 0) lines[line] = lines[line][..at] + new string('#', level) + lines[line][(at + heading.Level)..];
    }

    /// <summary>The parser counts the line of the marks as that of the heading. They may stand in a quotation or a list.</summary>
    private static void Underline(string[] lines, int at)
    {
        var words = lines[at].TrimEnd();
        var marks = words.Length - words.TrimEnd('=').Length;
        lines[at] = words[..^marks] + new string('-', marks) + lines[at][words.Length..];
    }
}
