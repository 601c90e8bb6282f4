using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>A page cut into its front matter and its body.</summary>
internal sealed partial record FrontMatter(YamlMapping Yaml, string Body, int BodyLine)
{
    /// <summary>Ends a line whose value somebody has yet to look at.</summary>
    public const string Mark = "# sửa lại";

    private const string Fence = "---\n";

    /// <summary>The lines of the file that bear the mark.</summary>
    public IReadOnlyList<int> Marked { get; private init; } = [];

    /// <summary>Cuts a text, or returns null with a diagnostic.</summary>
    public static FrontMatter? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0 && text.StartsWith(Fence, StringComparison.Ordinal) && text.EndsWith("\n---", StringComparison.Ordinal)) (end, text) = (text.Length - 4, text + "\n");
        if (end < 0)
        {
            Refuse(text, file, diagnostics);
            return null;
        }

        var yaml = YamlReader.Read(text[Fence.Length..(end + 1)], file, 2, YamlBudget.FrontMatter, diagnostics);
        if (yaml is null) return null;
        var bodyStart = end + 1 + Fence.Length;
        return new FrontMatter(yaml, text[bodyStart..], 1 + text.AsSpan(0, bodyStart).Count('\n')) { Marked = MarkedLines(text[..end]) };
    }

    private static IReadOnlyList<int> MarkedLines(string text) => !text.Contains(Mark, StringComparison.Ordinal)
        ? []
        : [.. text.Split('\n').Index().Where(l => l.Item.TrimEnd().EndsWith(" " + Mark, StringComparison.Ordinal) && !l.Item.TrimStart().StartsWith('#')).Select(l => l.Index + 1)];

    private static void Refuse(string text, string file, DiagnosticBag diagnostics)
    {
        if (text.StartsWith(Fence, StringComparison.Ordinal)) diagnostics.Add(ItemCodes.OpenFrontMatter, new Position(file, FirstOddLine(text), 1));
        else diagnostics.Add(ItemCodes.NoFrontMatter, new Position(file, 1, 1));
    }

    /// <summary>The first line that is no line of front matter: there the closing fence is missing, or written with something more.</summary>
    private static int FirstOddLine(string text)
    {
        var number = 1;
        foreach (var line in text[Fence.Length..].Split('\n'))
        {
            number++;
            if (line.Length == 0 || !FrontMatterLine().IsMatch(line)) return number;
        }
        return number;
    }

    [GeneratedRegex(@"^(\s|#[^#]|- |[\w-]+:(\s|$))")]
    private static partial Regex FrontMatterLine();
}
