namespace Portal.Model.Diagnostics;

/// <summary>A place in a file. Line and column count from 1; line 0 means the file as a whole.</summary>
/// <param name="File">Path from the root, with forward slashes.</param>
public readonly record struct Position(string File, int Line = 0, int Column = 0)
{
    /// <summary><c>file:line:column</c>, the form that editors and terminals turn into a link.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
