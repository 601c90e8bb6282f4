using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>Reads a CSV file (RFC 4180): a row of column names, then rows of as many cells.</summary>
internal static class CsvTable
{
    private const int RowLimit = 5_000;

    // What one page can show: templates have a limit of their own, which must never be reached first.
    private const int CellLimit = 50_000;

    /// <summary>The rows, or null with a diagnostic.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(SourceTree source, string file, DiagnosticBag diagnostics)
    {
        if (source.ReadSettings(file) is not { } text) return null;
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

    private static void Refuse(string file, int line, LocalText fault, DiagnosticBag diagnostics) =>
        diagnostics.Add(FieldCodes.BadTable, new Position(file, line, 1), Path.GetFileName(file), fault.Vi, fault.In(Languages.English));
}
