using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering;

namespace Portal.Generator.Load;

/// <summary>Reads a CSV file (RFC 4180): a row of column names, then rows of as many cells.</summary>
internal static class CsvTable
{
    public static bool IsTable(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private const int RowLimit = 5_000;

    // What one page can show: templates have a limit of their own, which must never be reached first.
    private const int CellLimit = 50_000;

    /// <summary>What the tables of one page may take in it; the rest of what a template may write is left to the page.</summary>
    public const long PageLimit = 3_000_000;

    private const int CellMarks = 32;

    /// <summary>The rows, or null with a diagnostic.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(SourceTree source, string file, DiagnosticBag diagnostics)
    {
        if (source.ReadTable(file, diagnostics) is not { } text) return null;
        var reader = new CsvReader(text);
        var rows = ReadRows(reader, file, diagnostics);
        if (reader.Fault is not { } fault) return rows;
        Refuse(file, reader.Line, fault, diagnostics);
        return null;
    }

    private static List<IReadOnlyList<string>>? ReadRows(CsvReader reader, string file, DiagnosticBag diagnostics)
    {
        var (rows, read, cells) = (new List<IReadOnlyList<string>>(), 0, 0);
        while (reader.ReadRow() is { } row)
        {
            if (rows.Count > 0 && row.Count != rows[0].Count) Refuse(file, reader.Line, Uneven(row.Count, rows[0].Count), diagnostics);
            else rows.Add(row);
            if (rows is [[var only]] && only.Contains(';'))
            {
                Refuse(file, reader.Line, Semicolons, diagnostics);
                return null;
            }
            (read, cells) = (read + 1, cells + row.Count);
            if (read <= RowLimit && cells <= CellLimit) continue;
            Refuse(file, reader.Line, read > RowLimit ? TooMany(RowLimit, "hàng", "rows") : TooMany(CellLimit, "ô", "cells"), diagnostics);
            return null;
        }
        return rows;
    }

    // What Excel saves where the comma parts decimals.
    private static LocalText Semicolons { get; } = new(
        "hàng đầu chỉ có một cột và có dấu chấm phẩy; lưu lại dạng CSV UTF-8 phân cách bằng dấu phẩy",
        "the first row has a single column with semicolons in it; save it as CSV UTF-8 separated by commas");

    private static LocalText Uneven(int cells, int columns) => new(
        $"hàng có {cells} ô, hàng đầu có {columns}", $"{cells} cells where the first row has {columns}");

    private static LocalText TooMany(int limit, string vi, string en) => new($"quá {limit} {vi}", $"more than {limit} {en}");

    /// <summary>What a table takes in a page, with the marks round its cells.</summary>
    public static long SizeOf(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Sum(row => row.Sum(cell => (long)HtmlText.Escape(cell).Length + CellMarks));

    /// <summary>Says that the tables of one page are too large together, at the one with which they are.</summary>
    public static void RefuseSize(string file, DiagnosticBag diagnostics) => Refuse(file, 1, new LocalText(
        "các bảng của trang dài quá 3 MB khi hiện trên trang; chia bớt sang trang khác", "the tables of the page take more than 3 MB in it; move some to another page"), diagnostics);

    private static void Refuse(string file, int line, LocalText fault, DiagnosticBag diagnostics) =>
        diagnostics.Add(FieldCodes.BadTable, new Position(file, line, 1), Path.GetFileName(file), fault.Vi, fault.In(Languages.English));
}
