using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>One line that a fix changes.</summary>
/// <param name="Line">From 1; 0 = the file as a whole, which has no old and new line to show.</param>
internal sealed record Change(string File, int Line, LocalText Fix, string Old, string New);

/// <summary>What becomes of one file.</summary>
internal sealed record MendedFile(string Path, string Text, IReadOnlyList<Change> Changes);
