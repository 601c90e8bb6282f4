using Microsoft.VisualBasic.FileIO;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Load;

/// <summary>Reads a CSV file (RFC 4180): a row of column names, then rows of as many cells.</summary>
internal static class CsvTable
{
    private const int RowLimit = 5_000;

    /// <summary>The rows, or null with a diagnostic.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(SourceTree source, string file, DiagnosticBag diagnostics)
    {
        if (source.ReadSettings(file) is not { } text) return null;
        using var parser = new TextFieldParser(new StringReader(text)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        parser.SetDelimiters(",");
        try
        {
            return ReadRows(parser, file, diagnostics);
        }
        catch (MalformedLineException error)
        {
            Refuse(file, (int)error.LineNumber, "dấu nháy kép không khép", "a quote is not closed", diagnostics);
            return null;
        }
    }

    private static List<IReadOnlyList<string>>? ReadRows(TextFieldParser parser, string file, DiagnosticBag diagnostics)
    {
        var rows = new List<IReadOnlyList<string>>();
        while (!parser.EndOfData)
        {
            var line = (int)parser.LineNumber;
            var row = parser.ReadFields() ?? [];
            if (rows.Count > 0 && row.Length != rows[0].Count) Refuse(file, line, $"hàng có {row.Length} ô, hàng đầu có {rows[0].Count}", $"{row.Length} cells where the first row has {rows[0].Count}", diagnostics);
            else rows.Add(row);
            if (rows.Count <= RowLimit) continue;
            Refuse(file, line, $"quá {RowLimit} hàng", $"more than {RowLimit} rows", diagnostics);
            return null;
        }
        return rows;
    }

    private static void Refuse(string file, int line, string vi, string en, DiagnosticBag diagnostics) =>
        diagnostics.Add(FieldCodes.BadTable, new Position(file, line, 1), Path.GetFileName(file), vi, en);
}
