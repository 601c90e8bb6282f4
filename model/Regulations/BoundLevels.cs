namespace Portal.Model.Regulations;

/// <summary>Which levels something binds: those named, or all where none is.</summary>
public static class BoundLevels
{
    public static bool BindLevel(this IReadOnlyList<string> levels, string level) => levels.Count == 0 || levels.Contains(level);
}
