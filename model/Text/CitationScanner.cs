using System.Buffers;
using System.Globalization;

namespace Portal.Model.Text;

/// <summary>A citation in a text.</summary>
/// <param name="Start">Where it begins, with the name of its form ("Quyết định số …").</param>
/// <param name="End">The place after its last letter.</param>
public readonly record struct FoundCitation(int Start, int End, DocumentCitation Citation);

/// <summary>
/// Finds the documents that a running text names. It looks for the slash that every number has and reads outwards from it,
/// so a text without one costs a single scan, and a text full of them no more than a few letters each.
/// </summary>
public sealed class CitationScanner(DocumentSymbols symbols)
{
    private const int MaxDigits = 6;
    private const int MaxSymbol = 40;

    private static readonly SearchValues<char> Slashes = SearchValues.Create("/\u2044\u2215\uff0f");

    private static readonly string[] NumberWords = ["so", "no"];

    /// <summary>The citations of a text in the order they stand. Short ones count only with form and year ("QĐ số 06/2014").</summary>
    public IEnumerable<FoundCitation> Find(string text)
    {
        for (var from = 0; NextSlash(text, from) is >= 0 and var slash;)
        {
            var found = At(text, slash, from);
            from = found?.End ?? slash + 1;
            if (found is { } citation) yield return citation;
        }
    }

    /// <summary>True where a text may hold a citation at all: a slash right after a digit or a letter.</summary>
    public static bool MayCite(ReadOnlySpan<char> text)
    {
        for (var slash = text.IndexOfAny(Slashes); slash >= 0;)
        {
            if (slash > 0 && (char.IsLetterOrDigit(text[slash - 1]) || text[slash - 1] is ' ' or '\u00a0')) return true;
            var next = text[(slash + 1)..].IndexOfAny(Slashes);
            if (next < 0) return false;
            slash += next + 1;
        }
        return false;
    }

    /// <summary>A text that is one citation, short ones included ("QĐ 06"); null for anything else.</summary>
    internal DocumentCitation? Whole(string text)
    {
        if (Find(text).FirstOrDefault() is { Citation: { } whole } found && found.Start == 0 && found.End == text.Length) return whole;
        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        if (!TryNumber(text, digits, text.Length, out var number) || FormBefore(text, digits, 0) is not (0, { Length: > 0 } form)) return null;
        return new DocumentCitation(form, number, null, null);
    }

    private static int NextSlash(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Slashes);
        return at < 0 ? -1 : from + at;
    }

    private FoundCitation? At(string text, int slash, int from)
    {
        var end = BackOverBlank(text, slash);
        if (end == 0) return null;
        return char.IsDigit(text[end - 1]) ? Numbered(text, end, slash, from) : OfParty(text, end, slash, from);
    }

    /// <summary>"06/2014/QĐ-UBND", "96/QĐ-UBND", "QĐ số 06/2014".</summary>
    private FoundCitation? Numbered(string text, int end, int slash, int from)
    {
        var start = end;
        while (start > from && char.IsDigit(text[start - 1])) start--;
        if (!TryNumber(text, start, end, out var number)) return null;

        var (form, next) = (FormBefore(text, start, from), OverBlank(text, slash + 1));
        if (form is null && !IsBoundary(text, start)) return null;
        var afterYear = next;
        while (afterYear < text.Length && char.IsDigit(text[afterYear])) afterYear++;
        if (afterYear == next) return Found(text, start, next, number, null, form);
        if (!TryNumber(text, next, afterYear, out var year) || !DocumentNumber.IsYear(year)) return null;

        var second = OverBlank(text, afterYear);
        if (second < text.Length && DocumentText.IsSlash(text[second])) return Found(text, start, OverBlank(text, second + 1), number, year, form);
        return form is (var begin, { Length: > 0 } key) && IsEnd(text, afterYear) ? new FoundCitation(begin, afterYear, new DocumentCitation(key, number, year, null)) : null;
    }

    private FoundCitation? Found(string text, int start, int symbolStart, int number, int? year, (int Start, string Key)? form)
    {
        var end = SymbolEnd(text, symbolStart);
        if (end == symbolStart) return null;
        var symbol = DocumentText.Plain(text[symbolStart..end]);
        if (!IsSymbol(symbol, isNamed: form is not null)) return null;
        return new FoundCitation(form?.Start ?? start, end, new DocumentCitation(FormIn(symbol), number, year, symbol));
    }

    /// <summary>"57-NQ/TW": the number stands before the form.</summary>
    private FoundCitation? OfParty(string text, int end, int slash, int from)
    {
        var start = end;
        while (start > from && char.IsLetter(text[start - 1])) start--;
        if (start == end || start == from || !DocumentText.IsDash(text[start - 1])) return null;
        var form = DocumentSymbols.FoldPiece(text[start..end]);
        var digits = start - 1;
        while (digits > from && char.IsDigit(text[digits - 1])) digits--;
        var after = SymbolEnd(text, slash + 1);
        if (!symbols.IsForm(form) || !IsBoundary(text, digits) || !TryNumber(text, digits, start - 1, out var number) || after == slash + 1) return null;
        var symbol = $"{text[start..end]}/{DocumentText.Plain(text[(slash + 1)..after])}";
        return new FoundCitation(FormBefore(text, digits, from)?.Start ?? digits, after, new DocumentCitation(form, number, null, symbol));
    }

    private string? FormIn(string symbol) => DocumentCitation.FormOf(symbol) is var form && symbols.IsForm(form) ? form : null;

    /// <summary>
    /// Letters after a slash are a symbol where they begin with an abbreviation that is known, or look like one: two groups of capitals.
    /// What a form's name stands before needs to look like nothing.
    /// </summary>
    private bool IsSymbol(string symbol, bool isNamed)
    {
        var pieces = symbol.Split('-', '.');
        var isKnown = symbols.IsKnown(DocumentSymbols.FoldPiece(pieces[0]));
        if (char.IsLower(symbol[0])) return isKnown && pieces.Length > 1;
        return isKnown || isNamed || (pieces.Length > 1 && pieces.All(p => p.Length > 1 && char.IsUpper(p[0]) && char.IsUpper(p[1])));
    }

    private int SymbolEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxSymbol && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '&' || DocumentText.IsDash(text[end]))) end++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        if (end == start || !char.IsLetter(text[start])) return start;
        return SpacedEnd(text, end);
    }

    /// <summary>"QĐ - UBND": what follows a spaced hyphen belongs to the symbol only where it is a known abbreviation.</summary>
    private int SpacedEnd(string text, int end)
    {
        var dash = OverBlank(text, end);
        if (dash >= text.Length || !DocumentText.IsDash(text[dash])) return end;
        var start = OverBlank(text, dash + 1);
        var last = start;
        while (last < text.Length && char.IsLetterOrDigit(text[last])) last++;
        return last > start && char.IsUpper(text[start]) && symbols.IsKnown(DocumentSymbols.FoldPiece(text[start..last])) ? last : end;
    }

    /// <summary>The name of a form that stands before a number, with or without "số", and where it begins: not before <paramref name="from"/>, where another citation ends.</summary>
    private (int Start, string Key)? FormBefore(string text, int number, int from)
    {
        var end = BackOverBlanks(text, number);
        if (end > 0 && text[end - 1] is ':' or '.') end = BackOverBlanks(text, end - 1);
        foreach (var word in NumberWords)
            if (StartOf(text, end, word) is { } before) end = BackOverBlanks(text, before);
        if (end == 0 || (end == number && char.IsAsciiDigit(text[end - 1]))) return null;
        foreach (var form in symbols.Forms)
            if (StartOf(text, end, form.Folded) is { } start && start >= from && (!form.IsShort || char.IsUpper(text[start]))) return (start, form.Key);
        return null;
    }

    /// <summary>Where words begin that end at a place, whatever their marks and capitals; null where others stand there.</summary>
    private static int? StartOf(string text, int end, string folded)
    {
        var at = end;
        for (var i = folded.Length - 1; i >= 0; i--)
        {
            if (at == 0) return null;
            var sign = text[--at];
            if (folded[i] == ' ' ? !char.IsWhiteSpace(sign) : Fold.Letter(sign) != folded[i]) return null;
        }
        return at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? at : null;
    }

    /// <summary>A number stands by itself, not at the end of a path, a decimal or a longer number.</summary>
    private static bool IsBoundary(string text, int start) =>
        start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || DocumentText.IsSlash(text[start - 1]) || DocumentText.IsDash(text[start - 1]) || text[start - 1] is '.' or ',' or '_');

    private static bool IsEnd(string text, int at) =>
        at == text.Length || !(char.IsLetterOrDigit(text[at]) || DocumentText.IsSlash(text[at]) || text[at] == '_');

    private static bool TryNumber(string text, int start, int end, out int number)
    {
        number = 0;
        if (end - start is < 1 or > MaxDigits) return false;
        for (var i = start; i < end; i++) number = number * 10 + (int)CharUnicodeInfo.GetNumericValue(text[i]);
        return true;
    }

    private static int OverBlank(string text, int at) => at < text.Length && text[at] is ' ' or '\u00a0' ? at + 1 : at;

    private static int BackOverBlank(string text, int at) => at > 0 && text[at - 1] is ' ' or '\u00a0' ? at - 1 : at;

    private static int BackOverBlanks(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }
}
