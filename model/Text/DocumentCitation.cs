namespace Portal.Model.Text;

/// <summary>A document as a text names it: by its whole number, or by what the reader can do with ("QĐ 06", "QĐ số 06/2014").</summary>
/// <param name="Form">The abbreviation of its form without marks and capitals, or null.</param>
/// <param name="Symbol">As written, or null where only form and number are named.</param>
public sealed record DocumentCitation(string? Form, int Number, int? Year, string? Symbol)
{
    /// <summary>The key of the whole number; null where the citation is short.</summary>
    public string? Key => Symbol is null ? null : DocumentNumber.KeyOf(Number, Year, Symbol);

    /// <summary>Reads a text that is a citation and nothing else.</summary>
    public static bool TryParse(string text, DocumentSymbols symbols, out DocumentCitation citation)
    {
        var found = new CitationScanner(symbols).Whole(DocumentText.Plain(text.Replace(':', ' ')));
        citation = found ?? new DocumentCitation(null, 0, null, null);
        return found is not null;
    }

    /// <summary>
    /// True where the document may be the one that is named. A whole number must be the same; a short one fits
    /// as far as it goes, with the year of issue for documents that have none in their number.
    /// </summary>
    public bool Fits(DocumentNumber document, int? issuedIn)
    {
        if (Key is { } key) return key == document.Key;
        if (Number != document.Number || (Year is { } year && year != (document.Year ?? issuedIn))) return false;
        return Form is null || Form == FormOf(document.Symbol);
    }

    /// <summary>True where two citations can mean one document.</summary>
    public bool Fits(DocumentCitation other)
    {
        if (Key is { } key && other.Key is { } otherKey) return key == otherKey;
        return Number == other.Number && (Year is null || other.Year is null || Year == other.Year)
            && (Form is null || other.Form is null || Form == other.Form);
    }

    /// <summary>The abbreviation that a symbol begins with.</summary>
    internal static string FormOf(string symbol) => DocumentSymbols.FoldPiece(symbol.Split('-', '/', '.')[0]);
}
