namespace Portal.Bench.Measure;

/// <summary>A program and its arguments.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
