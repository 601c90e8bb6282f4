using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Search;

/// <summary>The forms of words under their keys, both in ordinal order, so that nothing depends on who was read first.</summary>
internal sealed class SearchVocabulary
{
    /// <summary>Forms of one key that are told apart; no key of a language has as many.</summary>
    private const int MostForms = 255;

    private readonly int[] _keyOf;
    private readonly byte[] _formOf;

    public SearchVocabulary(string[] forms)
    {
        (_keyOf, _formOf) = (new int[forms.Length], new byte[forms.Length]);
        var (keys, formsOf) = (new List<string>(), new List<IReadOnlyList<string>>());
        foreach (var group in forms.Select((form, number) => (Form: form, Number: number, Key: Syllables.Key(form))).GroupBy(f => f.Key).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<(string Form, int Number, string Key)> ordered = [.. group.OrderBy(f => f.Form, StringComparer.Ordinal)];
            for (var i = 0; i < ordered.Count; i++)
                (_keyOf[ordered[i].Number], _formOf[ordered[i].Number]) = (keys.Count, (byte)Math.Min(i, MostForms));
            keys.Add(group.Key);
            formsOf.Add([.. ordered.Take(MostForms + 1).Select(f => f.Form)]);
        }
        (Keys, KeyBytes, FormsOf) = (keys, [.. keys.Select(Encoding.UTF8.GetBytes)], formsOf);
    }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The same as shards have them.</summary>
    public IReadOnlyList<byte[]> KeyBytes { get; }

    /// <summary>The forms of each key.</summary>
    public IReadOnlyList<IReadOnlyList<string>> FormsOf { get; }

    public int KeyOf(int form) => _keyOf[form];

    public byte FormOf(int form) => _formOf[form];
}
