namespace Portal.Generator;

/// <summary>Told how far a build is. A pipe hears nothing, a terminal sees a bar.</summary>
internal interface IBuildProgress : IDisposable
{
    /// <summary>A step begins.</summary>
    /// <param name="step">A portal's id, or <c>load</c>.</param>
    /// <param name="files">Files it will make; 0 = not known.</param>
    void Begin(string step, int files = 0);

    /// <summary>One file is done. Called from any thread.</summary>
    void Step();

    void End();
}

/// <summary>Says nothing.</summary>
internal sealed class SilentProgress : IBuildProgress
{
    public void Begin(string step, int files = 0) { }

    public void Step() { }

    public void End() { }

    public void Dispose() { }
}
