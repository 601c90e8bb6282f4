using Portal.Model.Diagnostics;

namespace Portal.Model.Yaml;

/// <summary>Where the characters of a text stand in a file, so that a fault inside it can be pointed at.</summary>
/// <param name="Start">The place of its first character.</param>
/// <param name="IsVerbatim">Each of its lines is a line of the file. Otherwise it was folded, and only the start is known.</param>
public readonly record struct TextPlace(Position Start, bool IsVerbatim)
{
    /// <summary>The place in the file of a line and column that count from 0 in the text.</summary>
    public Position At(int line, int column) => IsVerbatim ? new Position(Start.File, Start.Line + line, Start.Column + column) : Start;
}
