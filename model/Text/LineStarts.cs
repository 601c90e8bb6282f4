namespace Portal.Model.Text;

/// <summary>Where the lines of a text begin, to tell the line of a character; lines and characters are counted from 0.</summary>
public sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) _starts.Add(at + 1);
    }

    /// <summary>The first character of a line.</summary>
    public int this[int line] => _starts[line];

    /// <summary>The line that a character stands in.</summary>
    public int LineOf(int index)
    {
        var line = _starts.BinarySearch(index);
        return line >= 0 ? line : ~line - 1;
    }
}
