using System.Text;

namespace Portal.Model.Text.Legacy;

/// <summary>The letters of VNI for Windows: alone, or a plain letter with a character for its marks.</summary>
internal static class VniLetters
{
    private const string Tones = "ùøûõï";

    private static readonly Dictionary<string, char> Letters = Table();

    public static string Convert(string word)
    {
        var letters = new StringBuilder(word.Length);
        var found = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < word.Length; at++)
        {
            if (at + 1 < word.Length && found.TryGetValue(word.AsSpan(at, 2), out var pair))
            {
                letters.Append(pair);
                at++;
            }
            else
            {
                letters.Append(found.TryGetValue(word.AsSpan(at, 1), out var single) ? single : word[at]);
            }
        }

        return letters.ToString();
    }

    private static Dictionary<string, char> Table()
    {
        var table = new Dictionary<string, char>();
        Add(table, "a", Tones, "áàảãạ");
        Add(table, "e", Tones, "éèẻẽẹ");
        Add(table, "o", Tones, "óòỏõọ");
        Add(table, "u", Tones, "úùủũụ");
        Add(table, "y", "ùøûõ", "ýỳỷỹ");
        Add(table, "ô", Tones, "ớờởỡợ");
        Add(table, "ö", Tones, "ứừửữự");
        Add(table, "a", "âáàåãäêéèúüë", "âấầẩẫậăắằẳẵặ");
        Add(table, "e", "âáàåãä", "êếềểễệ");
        Add(table, "o", "âáàåãä", "ôốồổỗộ");
        Add(table, "", "íìæóòîôöñ", "íìỉĩịỵơưđ");
        return table;
    }

    private static void Add(Dictionary<string, char> table, string letter, string marks, string meant)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var capital = char.ToUpperInvariant(meant[i]);
            table[letter + marks[i]] = meant[i];
            // A capital may carry a small mark: the font draws both alike.
            table[letter.ToUpperInvariant() + char.ToUpperInvariant(marks[i])] = capital;
            if (letter.Length > 0) table[letter.ToUpperInvariant() + marks[i]] = capital;
        }
    }
}
