namespace Portal.Tests.Support;

/// <summary>Names diagnostics that the test provokes, where a folder of files in <c>Sites/invalid</c> cannot.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ShowsAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
