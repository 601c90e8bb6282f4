namespace Portal.Model.Diagnostics;

/// <summary>How much a diagnostic weighs: only an error refuses the content.</summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}
