using System.Buffers;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Yaml;

/// <summary>
/// Reads the YAML that nearly all pages are: lines of <c>key: value</c> with values on one line. It knows a strict subset and hands everything
/// else to the parser, so that both always agree; a general parser takes half of the time that loading ten thousand pages takes.
/// </summary>
internal sealed class PlainMapping(string text, string file, int firstLine, YamlBudget budget)
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    // Line ends of YAML 1.1, marks that some reader drops, blanks that some reader trims.
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\t\r\u0085\u00a0\u2028\u2029\ufeff\ufffe\uffff\0");

    /// <summary>Characters of a key in one line that YAML allows.</summary>
    private const int LongestKey = 1024;

    private readonly List<YamlEntry> _entries = [];
    private readonly HashSet<string> _names = [];
    private int _nodes = 1;

    /// <summary>The mapping, or null where the text is more than that.</summary>
    public static YamlMapping? Read(string text, string file, int firstLine, YamlBudget budget)
    {
        if (text.AsSpan().ContainsAny(Doubtful) || HiddenText.IndexIn(text) >= 0 || text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return null;
        return new PlainMapping(text, file, firstLine, budget).Read();
    }

    private YamlMapping? Read()
    {
        var line = firstLine;
        foreach (var range in text.AsSpan().Split('\n'))
            if (!ReadLine(text.AsSpan(range), line++)) return null;
        return _entries.Count > 0 && _nodes <= budget.Nodes ? new YamlMapping(_entries, _entries[0].Position) : null;
    }

    private bool ReadLine(ReadOnlySpan<char> line, int number)
    {
        if (line.Length == 0) return true;
        var colon = line.IndexOfAnyExcept(KeyLetters);
        if (colon is < 1 or > LongestKey || line[0] == '-' || line[colon] != ':' || colon + 2 >= line.Length || line[colon + 1] != ' ') return false;
        var blanks = line[(colon + 1)..].IndexOfAnyExcept(' ');
        if (blanks < 0 || Value(line[(colon + 1 + blanks)..], number, colon + 2 + blanks) is not { } value) return false;
        var key = line[..colon].ToString();
        if (!_names.Add(key)) return false;
        _entries.Add(new YamlEntry(key, new Position(file, number, 1), value));
        return true;
    }

    private YamlNode? Value(ReadOnlySpan<char> value, int line, int column) => value[0] switch
    {
        '"' => Quoted(value, "\"\\", line, column),
        '\'' => Quoted(value, "'", line, column),
        '[' => List(value, line, column),
        _ => Plain(value, line, column),
    };

    private YamlScalar? Plain(ReadOnlySpan<char> value, int line, int column)
    {
        if (!IsPlain(value)) return null;
        _nodes++;
        var place = new Position(file, line, column);
        return new YamlScalar(value.ToString(), isPlain: true, place, new TextPlace(place, IsVerbatim: true));
    }

    /// <summary>A value between quotes that uses no escape.</summary>
    private YamlScalar? Quoted(ReadOnlySpan<char> value, string special, int line, int column)
    {
        if (value.Length < 2 || value[^1] != value[0] || value[1..^1].ContainsAny(special)) return null;
        _nodes++;
        var place = new Position(file, line, column);
        return new YamlScalar(value[1..^1].ToString(), isPlain: false, place, new TextPlace(place with { Column = column + 1 }, IsVerbatim: true));
    }

    /// <summary>A list of bare words in one line.</summary>
    private YamlSequence? List(ReadOnlySpan<char> value, int line, int column)
    {
        if (value.Length < 3 || value[^1] != ']') return null;
        var items = new List<YamlNode>();
        var inside = value[1..^1];
        foreach (var range in inside.Split(','))
        {
            var start = inside[range].IndexOfAnyExcept(' ');
            var word = inside[range].Trim(' ');
            if (start < 0 || word[0] == '-' || word.ContainsAnyExcept(KeyLetters) || Plain(word, line, column + 1 + range.Start.GetOffset(inside.Length) + start) is not { } item) return null;
            items.Add(item);
        }
        _nodes++;
        return new YamlSequence(items, new Position(file, line, column));
    }

    /// <summary>True for what no reader can take for anything but these letters.</summary>
    private static bool IsPlain(ReadOnlySpan<char> value) =>
        (char.IsLetterOrDigit(value[0]) || value[0] == '/') && value[^1] is not (' ' or ':')
        && value.IndexOf(": ") < 0 && value.IndexOf(" #") < 0;
}
