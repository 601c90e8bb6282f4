using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>Tables name their columns and have a value in each cell (WCAG 1.3.1): what is read out is a cell with its heading.</summary>
internal sealed class TableCheck : IPageCheck
{
    private static readonly LocalText OneColumn = new("một cột", "one column");
    private static readonly LocalText NoRows = new("hàng tên cột", "a row of names");
    private static readonly LocalText Band = new("cả hàng chỉ có ô đầu", "only its first cell has words");
    private static readonly LocalText Gap = new("ô đầu để trống trong khi các ô sau có giá trị", "its first cell is empty and others are not");

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var table in prose.Tables()) Check(prose, table, diagnostics);
    }

    private static void Check(Prose prose, Table table, DiagnosticBag diagnostics)
    {
        var rows = table.OfType<TableRow>().ToList();
        var names = rows.FirstOrDefault(r => r.IsHeader)?.OfType<TableCell>().Select(Words).ToList() ?? [];
        var place = prose.At(table);
        if (names.Count == 1 || rows.Count == 1)
        {
            var what = names.Count == 1 ? OneColumn : NoRows;
            diagnostics.Add(AccessibilityCodes.LayoutTable, place, what.Vi, what.In(Languages.English));
        }
        else if (names.All(n => n.Length == 0))
        {
            diagnostics.Add(AccessibilityCodes.NoHeader, place);
        }
        else
        {
            // The corner of a table with names on both sides says nothing, and need not.
            for (var i = 1; i < names.Count; i++)
                if (names[i].Length == 0) diagnostics.Add(AccessibilityCodes.EmptyHeader, place, (i + 1).ToString(CultureInfo.InvariantCulture));
            CheckRows(prose, rows, diagnostics);
        }
    }

    private static void CheckRows(Prose prose, List<TableRow> rows, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var cells = rows[i].OfType<TableCell>().Select(Words).ToList();
            var full = cells.Count(c => c.Length > 0);
            // A last row of sums has nothing to say in its first cell.
            var why = full == 1 && cells.Count > 2 && cells[0].Length > 0 ? Band : full > 0 && cells[0].Length == 0 && i + 1 < rows.Count ? Gap : null;
            if (why is null) continue;
            diagnostics.Add(AccessibilityCodes.MergedCells, prose.At(rows[i]), i.ToString(CultureInfo.InvariantCulture), why.Vi, why.In(Languages.English));
            return;
        }
    }

    private static string Words(TableCell cell) => string.Concat(cell.OfType<LeafBlock>().Select(b => b.Words())).Trim();
}
