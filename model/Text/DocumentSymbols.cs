using System.Text;

namespace Portal.Model.Text;

/// <summary>One abbreviation in the symbols of documents ("QĐ") and what it stands for.</summary>
/// <param name="Names">In full, in every language that a text may name it in.</param>
public sealed record DocumentSymbol(string Short, IReadOnlyList<string> Names);

/// <summary>
/// The abbreviations that numbers of documents are made from, as the shared vocabularies give them
/// (Nghị định 30/2020/NĐ-CP, Phụ lục III: "QĐ", "CTr", "TTr"; bodies: "UBND", "HĐND").
/// </summary>
public sealed class DocumentSymbols
{
    private readonly Dictionary<string, string> _byFold = [];
    private readonly HashSet<string> _spellings = [];
    private readonly HashSet<string> _forms = [];
    private readonly HashSet<string> _bodies;

    private const int LeastSwapped = 4;
    private const int LeastMistyped = 5;

    /// <param name="forms">Of forms of documents.</param>
    /// <param name="others">Of bodies and of anything else.</param>
    public DocumentSymbols(IReadOnlyList<DocumentSymbol> forms, IReadOnlyList<DocumentSymbol> others)
    {
        Forms = [.. forms.SelectMany(f => f.Names.Select(n => new FormName(FoldWords(n), FoldPiece(f.Short), IsShort: false)))
            .Concat(forms.Where(f => f.Short.Length > 0).Select(f => new FormName(FoldPiece(f.Short), FoldPiece(f.Short), IsShort: true)))
            .OrderByDescending(f => f.Folded.Length)];
        foreach (var symbol in forms.Concat(others).Where(s => s.Short.Length > 0))
        {
            _spellings.Add(symbol.Short);
            _byFold.TryAdd(FoldPiece(symbol.Short), symbol.Short);
        }
        foreach (var form in forms.Where(f => f.Short.Length > 0)) _forms.Add(FoldPiece(form.Short));
        // "HD" is guidance before it is anything else.
        var bodies = others.Where(o => !IsForm(FoldPiece(o.Short))).ToList();
        Bodies = [.. bodies.SelectMany(o => o.Names.Select(n => (FoldWords(n), FoldPiece(o.Short)))).OrderByDescending(o => o.Item1.Length)];
        _bodies = [.. bodies.Select(b => b.Short)];
    }

    public static DocumentSymbols None { get; } = new([], []);

    /// <summary>What a form may be called before a number, the longest name first.</summary>
    internal IReadOnlyList<FormName> Forms { get; }

    /// <summary>Bodies by their full name, the longest first, each with its abbreviation; both without marks and capitals.</summary>
    public IReadOnlyList<(string Name, string Short)> Bodies { get; }

    internal bool IsForm(string foldedPiece) => _forms.Contains(foldedPiece);

    internal bool IsKnown(string foldedPiece) => _byFold.ContainsKey(foldedPiece.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    public static bool IsSame(string piece, string other) => FoldPiece(piece) == FoldPiece(other);

    /// <summary>
    /// The one known body that an unknown abbreviation is a slip for: two letters changed places, or one behind the first is wrong in a long one.
    /// Shorter ones are too near to one another: "HĐTD" is a council for recruitment, no slip for "HĐND".
    /// </summary>
    internal string? NearTo(string piece)
    {
        if (piece.Length < LeastSwapped || !piece.All(char.IsLetter) || IsKnown(FoldPiece(piece))) return null;
        var near = _bodies.Where(b => b.Length == piece.Length && IsSlip(piece, b)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsSlip(string piece, string body)
    {
        var wrong = Enumerable.Range(0, body.Length).Where(i => body[i] != piece[i]).ToList();
        if (wrong is [var first, var second]) return second == first + 1 && body[first] == piece[second] && body[second] == piece[first];
        return wrong is [> 0] && body.Length >= LeastMistyped;
    }

    /// <summary>A symbol with each abbreviation as it is spelt.</summary>
    internal string Spell(string symbol)
    {
        var (spelt, start) = (new StringBuilder(symbol.Length), 0);
        for (var i = 0; i <= symbol.Length; i++)
        {
            if (i < symbol.Length && symbol[i] is not ('-' or '/' or '.' or '&')) continue;
            spelt.Append(SpellPiece(symbol[start..i]));
            if (i < symbol.Length) spelt.Append(symbol[i]);
            start = i + 1;
        }
        return spelt.ToString();
    }

    /// <summary>"QH13" is the abbreviation and the term of office.</summary>
    private string SpellPiece(string piece)
    {
        var letters = piece.AsSpan().TrimEnd("0123456789").ToString();
        if (_spellings.Contains(letters)) return piece;
        if (_byFold.TryGetValue(FoldPiece(letters), out var known)) return known + piece[letters.Length..];
        return piece.Any(char.IsUpper) ? piece : piece.ToUpperInvariant();
    }

    internal static string FoldPiece(string piece) => string.Concat(piece.Select(Fold.Letter).Where(c => c != '\0'));

    /// <summary>Words without marks and capitals, one blank between them.</summary>
    public static string FoldWords(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var sign in words.Normalize(NormalizationForm.FormC))
            if (Fold.Letter(sign) is not '\0' and var plain) folded.Append(plain);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        return folded.ToString().TrimEnd();
    }
}

/// <summary>What a form of documents is called before a number.</summary>
/// <param name="Folded">Without marks and capitals.</param>
/// <param name="Key">Its abbreviation, without marks and capitals.</param>
/// <param name="IsShort">An abbreviation, which stands in capitals.</param>
internal sealed record FormName(string Folded, string Key, bool IsShort);
