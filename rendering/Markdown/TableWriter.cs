using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Portal.Rendering.Markdown;

/// <summary>Writes tables that scroll sideways on a phone, by touch and by keyboard, and name their columns.</summary>
internal sealed class TableWriter(PageState state, InlineWriter inlines, HeadingWriter headings)
{
    private const int MaxLabel = 80;

    private int _count;

    public void Begin() => _count = 0;

    public void Write(Table table)
    {
        WriteStart();
        var section = "";
        for (var i = 0; i < table.Count; i++)
        {
            var row = (TableRow)table[i];
            section = Change(section, row.IsHeader ? "thead" : "tbody");
            WriteRow(table, row);
        }

        Change(section, "");
        state.Output.Append("</table>\n</div>\n");
    }

    /// <summary>A region that takes the focus needs a name, and the names of a page's regions should differ.</summary>
    private void WriteStart()
    {
        state.Output.Append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Append(CultureInfo.InvariantCulture, $"{state.Word(MarkdownWords.Table)} {++_count}");
        var heading = headings.Current;
        if (heading.Length is > 0 and <= MaxLabel)
        {
            state.Output.Append(": ");
            HtmlText.Escape(state.Output, heading);
        }

        state.Output.Append("\">\n<table>\n");
    }

    private string Change(string from, string to)
    {
        if (from == to) return to;
        if (from.Length > 0) state.Output.Append("</").Append(from).Append(">\n");
        if (to.Length > 0) state.Output.Append('<').Append(to).Append(">\n");
        return to;
    }

    private void WriteRow(Table table, TableRow row)
    {
        state.Output.Append("<tr>");
        for (var i = 0; i < row.Count; i++) WriteCell((TableCell)row[i], row.IsHeader, AlignmentOf(table, i));
        state.Output.Append("</tr>\n");
    }

    private void WriteCell(TableCell cell, bool isHeader, string alignment)
    {
        // A heading cell that says nothing would be read out as a heading of nothing.
        var isHeading = isHeader && cell.Count > 0;
        state.Output.Append(isHeading ? "<th scope=\"col\"" : "<td").Append(alignment).Append('>');
        for (var i = 0; i < cell.Count; i++)
        {
            if (cell[i] is ParagraphBlock paragraph) inlines.WriteAll(paragraph.Inline);
            else state.ReportUnknown(cell[i]);
        }

        state.Output.Append(isHeading ? "</th>" : "</td>");
    }

    /// <summary>A class, not a style: pages have no inline styles.</summary>
    private static string AlignmentOf(Table table, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        return alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => "",
        };
    }
}
