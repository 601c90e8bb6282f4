using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Files;

/// <summary>Collects the words of one file and stops at two million characters: a thousand printed pages.</summary>
internal sealed class TextBudget
{
    public const int Limit = 2_000_000;

    private readonly List<TextPart> _parts = [];
    private readonly StringBuilder _text = new();
    private int _left = Limit;

    public bool IsSpent => _left <= 0;

    public void Add(char character)
    {
        if (_left-- > 0) _text.Append(character);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        if (_left > 0) _text.Append(text[..Math.Min(text.Length, _left)]);
        _left -= text.Length;
    }

    /// <summary>The paragraph before ends a cell of a table instead.</summary>
    public void EndCell()
    {
        if (_text.Length > 0 && _text[^1] == '\n') _text[^1] = '\t';
        else Add('\t');
    }

    /// <summary>What was collected since the last part, to be used elsewhere.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    /// <summary>What was collected since the last part stands there.</summary>
    public void EndPart(string place)
    {
        if (_text.Length > 0 && _text.ToString() is var text && !string.IsNullOrWhiteSpace(text)) _parts.Add(new TextPart(place, Composed(text)));
        _text.Clear();
    }

    public FileText ToText() => new(
        _parts, IsSpent ? new LocalText($"chỉ đọc {Limit} ký tự đầu", $"only the first {Limit} characters were read") : null);

    /// <summary>Letters as searches expect them; what is no character stays as it is.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
