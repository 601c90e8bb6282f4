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

    private const int LeastTold = 4;

    /// <param name="forms">Of forms of documents.</param>
    /// <param name="others">Of bodies and of anything else.</param>
    public DocumentSymbols(IReadOnlyList<DocumentSymbol> forms, IReadOnlyList<DocumentSymbol> others)
    {
        Forms = [.. forms.SelectMany(f => f.Names.Select(n => new FormName(FoldWords(n), FoldPiece(f.Short), IsShort: false)))
            .Concat(forms.Where(f => f.Short.Length > 0).Select(f => new FormName(FoldPiece(f.Short), FoldPiece(f.Short), IsShort: true)))
            .OrderByDescending(f => f.Folded.Length)];
        Bodies = [.. others.SelectMany(o => o.Names.Select(n => (FoldWords(n), FoldPiece(o.Short)))).OrderByDescending(o => o.Item1.Length)];
        foreach (var symbol in forms.Concat(others).Where(s => s.Short.Length > 0))
        {
            _spellings.Add(symbol.Short);
            _byFold.TryAdd(FoldPiece(symbol.Short), symbol.Short);
        }
        foreach (var form in forms.Where(f => f.Short.Length > 0)) _forms.Add(FoldPiece(form.Short));
    }

    public static DocumentSymbols None { get; } = new([], []);

    /// <summary>What a form may be called before a number, the longest name first.</summary>
    internal IReadOnlyList<FormName> Forms { get; }

    /// <summary>Bodies by their full name, the longest first, each with its abbreviation; both without marks and capitals.</summary>
    public IReadOnlyList<(string Name, string Short)> Bodies { get; }

    internal bool IsForm(string foldedPiece) => _forms.Contains(foldedPiece);

    internal bool IsKnown(string foldedPiece) => _byFold.ContainsKey(foldedPiece.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    public static bool IsSame(string piece, string other) => FoldPiece(piece) == FoldPiece(other);

    /// <summary>The one known abbreviation that an unknown one differs from in a single letter; shorter ones are too near to one another to tell.</summary>
    internal string? NearTo(string piece)
    {
        if (piece.Length < LeastTold || !piece.All(char.IsLetter) || IsKnown(FoldPiece(piece))) return null;
        var near = _spellings.Where(s => s.Length == piece.Length && s.Zip(piece).Count(p => p.First != p.Second) == 1).ToList();
        return near.Count == 1 ? near[0] : null;
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
