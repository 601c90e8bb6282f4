using System.Globalization;
using Portal.Bench.Commands;

namespace Portal.Bench.Comparison;

/// <summary>All that was measured, a row for each thing and a column for each engine, in Markdown.</summary>
internal sealed class ComparisonTable(IReadOnlyList<Engine> engines)
{
    private const string Nothing = "–";

    private readonly List<string[]> _rows = [];

    /// <param name="format">Of a value, such as <c>F1</c>.</param>
    public void Add(string what, IReadOnlyDictionary<Engine, double> values, string format, Bound? bound = null)
    {
        string[] row =
        [
            what,
            .. engines.Select(e => values.TryGetValue(e, out var value) ? value.ToString(format, CultureInfo.InvariantCulture) : Nothing),
            bound?.Text ?? "",
            bound is null || !values.ContainsKey(Engine.Own) ? "" : bound.Holds(values) ? "PASS" : "FAIL",
        ];
        _rows.Add(row);
        Report.Line(string.Join(" | ", row));
    }

    public void Print()
    {
        string[][] all = [["", .. engines.Select(e => e.Name), "gate", ""], .. _rows];
        var widths = Enumerable.Range(0, all[0].Length).Select(column => all.Max(row => row[column].Length)).ToList();
        Report.Line("");
        foreach (var (i, row) in all.Index())
        {
            Report.Line($"| {string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
            if (i == 0) Report.Line($"|{string.Join('|', widths.Select((width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":"))}|");
        }
    }
}
