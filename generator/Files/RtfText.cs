using System.Text;

namespace Portal.Generator.Files;

/// <summary>The words of an RTF document (Microsoft, Rich Text Format 1.9.1), headers, notes, comments and properties too: a line a paragraph, a tab after each cell.</summary>
internal sealed class RtfText
{
    /// <summary>Levels that keep their own number of stand-ins; deeper ones take one.</summary>
    private const int MaxLevels = 1000;

    /// <summary>Groups that hold numbers of the program or pictures.</summary>
    private static readonly HashSet<string> WithoutWords =
        ["fonttbl", "colortbl", "stylesheet", "pict", "themedata", "colorschememapping", "datastore", "objdata", "latentstyles", "listtable", "listoverridetable", "rsidtbl", "xmlnstbl", "blipuid"];

    /// <summary>Groups whose words stand apart from those around them.</summary>
    private static readonly HashSet<string> Beginnings =
        ["title", "subject", "author", "manager", "company", "operator", "category", "keywords", "comment", "doccomm", "annotation", "footnote", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"];

    private readonly byte[] _file;
    private readonly TextBudget _text = new();
    private readonly List<int> _standIns = [1];
    private int _at;
    private int _level;
    private int _skippedFrom;
    private int _left;

    private RtfText(byte[] file) => _file = file;

    public static FileText Read(byte[] file)
    {
        var reader = new RtfText(file);
        while (reader._at < file.Length && !reader._text.IsSpent) reader.ReadOne();
        reader._text.EndPart("");
        return reader._text.ToText();
    }

    private bool IsSkipped => _skippedFrom > 0;

    private void ReadOne()
    {
        var letter = (char)_file[_at++];
        switch (letter)
        {
            case '{':
                Open();
                break;
            case '}':
                Close();
                break;
            case '\\':
                ReadControl();
                break;
            case '\r' or '\n':
                break;
            default:
                Add(letter);
                break;
        }
    }

    private void Open()
    {
        _level++;
        _left = 0;
        if (_level < MaxLevels) _standIns.Add(_standIns[^1]);
    }

    private void Close()
    {
        if (_level == _skippedFrom) _skippedFrom = 0;
        _left = 0;
        if (_level > 0 && --_level < MaxLevels - 1) _standIns.RemoveAt(_standIns.Count - 1);
    }

    private void ReadControl()
    {
        if (_at >= _file.Length) return;
        var first = (char)_file[_at];
        if (char.IsAsciiLetter(first)) Obey(Word(), Parameter());
        else
        {
            _at++;
            if (first == '\'') AddCoded();
            else if (first is '\\' or '{' or '}') Add(first);
            else if (first == '~') Add(' ');
            else if (first == '_') Add('-');
        }
    }

    private string Word()
    {
        var start = _at;
        while (_at < _file.Length && _at - start < 32 && char.IsAsciiLetter((char)_file[_at])) _at++;
        return Encoding.ASCII.GetString(_file, start, _at - start);
    }

    private int? Parameter()
    {
        var start = _at;
        if (_at < _file.Length && _file[_at] == '-') _at++;
        while (_at < _file.Length && _at - start < 10 && char.IsAsciiDigit((char)_file[_at])) _at++;
        var number = int.TryParse(_file.AsSpan(start, _at - start), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : (int?)null;
        if (_at < _file.Length && _file[_at] == ' ') _at++;
        return number;
    }

    private void Obey(string word, int? number)
    {
        if (word == "u" && number is { } code)
        {
            Append((char)(ushort)code);
            _left = _standIns[^1];
        }
        else if (word == "uc") _standIns[^1] = Math.Clamp(number ?? 1, 0, 16);
        else if (word == "bin") _at = (int)Math.Min(_file.Length, _at + (long)Math.Max(0, number ?? 0));
        else if (WithoutWords.Contains(word) && !IsSkipped) _skippedFrom = _level;
        else if (word is "par" or "line" or "sect" or "page" or "row" || Beginnings.Contains(word)) Append('\n');
        else if (word is "tab" or "cell") Append('\t');
        else if (word is "endash" or "emdash") Append('–');
    }

    /// <summary>A byte of a code page of old: digits and plain letters are the same in all of them.</summary>
    private void AddCoded()
    {
        if (_at + 2 > _file.Length) return;
        if (byte.TryParse(_file.AsSpan(_at, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var letter)) Add((char)letter);
        _at += 2;
    }

    /// <summary>A letter, unless it only stands in for one that was said by its number.</summary>
    private void Add(char letter)
    {
        if (_left > 0) _left--;
        else Append(letter);
    }

    private void Append(char letter)
    {
        if (!IsSkipped) _text.Add(letter);
    }
}
