using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate.Pages;

/// <summary>Lines that were meant as a table: without the line of dashes under the names of its columns they are a paragraph full of strokes.</summary>
internal sealed class TableSlipCheck : IPageCheck
{
    private const int LeastColumns = 2, MostShown = 8, LongestQuote = 60;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses.Where(p => p.Source.Contains('|')))
            foreach (var paragraph in prose.Tree.Descendants<ParagraphBlock>().Where(p => p.Parent is not TableCell)) Check(prose, paragraph, diagnostics);
    }

    private static void Check(Prose prose, ParagraphBlock paragraph, DiagnosticBag diagnostics)
    {
        if (paragraph.Span.Length < 1) return;
        var lines = prose.Source.Substring(paragraph.Span.Start, paragraph.Span.Length).Split('\n');
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var (line, next) = (Bare(lines[i]), Bare(lines[i + 1]));
            var columns = Columns(line);
            if (columns < LeastColumns || !IsFollowedBy(line, next)) continue;
            diagnostics.Add(AccessibilityCodes.TableSlip, prose.Place.At(paragraph.Line + i, i == 0 ? paragraph.Column : 0), SensitiveText.Quote(line, LongestQuote), Divider(columns));
            return;
        }
    }

    /// <summary>Without strokes at their beginnings two lines of a text may have one each by chance.</summary>
    private static bool IsFollowedBy(string line, string next) =>
        line.StartsWith('|') ? next.StartsWith('|') : Columns(line) > LeastColumns && Columns(next) == Columns(line);

    /// <summary>A line without the marks of the quotations that it stands in.</summary>
    private static string Bare(string line) => line.TrimStart(' ', '\t', '>').TrimEnd();

    private static int Columns(string line)
    {
        var count = 1;
        for (var i = 1; i < line.Length - 1; i++)
            if (line[i] == '|' && line[i - 1] != '\\') count++;
        return count;
    }

    private static string Divider(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", Math.Min(columns, MostShown)));
}
