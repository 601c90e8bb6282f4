namespace Portal.Rendering;

/// <summary>Finished HTML. Only values of this type are written unescaped, so only code that escaped may make one.</summary>
public readonly record struct Html(string Value)
{
    public static Html Empty { get; } = new("");

    public override string ToString() => Value;
}
