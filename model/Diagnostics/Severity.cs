namespace Portal.Model.Diagnostics;

/// <summary>How much a diagnostic weighs: only an error refuses the content.</summary>
public enum Severity
{
    Information,

    /// <summary>What time brought or what is owed: somebody's task, never a reason to refuse a change.</summary>
    Task,
    Warning,
    Error,
}
